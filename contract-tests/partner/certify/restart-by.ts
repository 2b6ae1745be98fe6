import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Restarts the partner by a command for the shell, which has ended when it listens again, or by a function. @throws where the command fails */
export function restartBy(restart: string | (() => Promise<void>)): () => Promise<void> {
  if (typeof restart === 'function') return restart
  return async () => {
    const child = spawn(restart, { shell: true, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    const [code] = (await once(child, 'exit')) as [number | null]
    child.stderr.destroy()
    if (code !== 0) throw new Error(`--restart: the command ended with ${code}: ${said.trim().slice(-200)}`)
  }
}
