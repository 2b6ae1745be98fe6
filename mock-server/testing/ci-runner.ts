import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { builtPackage } from './built-package.ts'

const program = join(await builtPackage(), 'cli.js')

/** `npm install --prefix FOLDER … bank131-mock@VERSION`, with what was just built: the package is not published, and no registry is asked. */
const npm = `#!/bin/sh
test "$1 $2" = "install --prefix" || exit 64
mkdir -p "$3/node_modules/.bin"
printf '#!/bin/sh\\nexec "%s" "%s" "$@"\\n' "$NODE" "$PROGRAM" > "$3/node_modules/.bin/bank131-mock"
chmod +x "$3/node_modules/.bin/bank131-mock"
echo "$@" > "$RUNNER_TEMP/npm-was-told"
`

/** A machine of a CI service, as far as the scripts see it. */
export function startRunner() {
  const home = mkdtempSync(join(tmpdir(), 'bank131-ci-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }))
  const bin = join(home, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'npm'), npm)
  chmodSync(join(bin, 'npm'), 0o755)
  const files = {
    GITHUB_ENV: join(home, 'env'),
    GITHUB_OUTPUT: join(home, 'output'),
    GITHUB_STEP_SUMMARY: join(home, 'summary'),
  }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const own = {
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    NODE: process.execPath,
    PROGRAM: program,
    RUNNER_TEMP: home,
    ...files,
  }
  const at = (name: string) => readFileSync(join(home, name), 'utf8')
  /** What earlier steps have set for those that follow. */
  const environment = () =>
    Object.fromEntries(
      at('env')
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('=', 2) as [string, string]),
    )
  return {
    home,
    at,
    environment,
    /** As GitHub runs `shell: bash`, and GitLab its scripts where the image has bash. */
    async bash(script: string, env: Record<string, string> = {}) {
      const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
        cwd: home,
        env: { ...process.env, ...own, ...environment(), ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
      const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
      return { code: await ended, out, err }
    },
  }
}
