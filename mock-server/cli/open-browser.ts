import { spawn } from 'node:child_process'

/** What each system opens an address with. */
const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Opens an address in the browser of whoever has started the program; a machine without one is told so, and nothing else comes of it. */
export function openBrowser(url: string, onProblem: (why: string) => void): void {
  const [program, ...args] = openers[process.platform] ?? ['xdg-open']
  const opener = spawn(program, [...args, url], { stdio: 'ignore', detached: true })
  opener.on('error', ({ message }) => onProblem(message))
  opener.on('exit', (code) => {
    if (code) onProblem(`${program} ended with ${code}`)
  })
  opener.unref()
}
