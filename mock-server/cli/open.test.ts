import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { serve } from '../testing/sample-serve.ts'

/** A folder of programs that goes before all others, with the opener of Linux in it. */
function withOpener(script: string) {
  const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-open-'))
  writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, 'xdg-open'), 0o755)
  return { folder, env: { PATH: `${folder}${delimiter}${process.env.PATH}` } }
}

const isLinux = process.platform === 'linux'

describe.skipIf(!isLinux)(`serve --open${isLinux ? '' : ': the opener of this test is that of Linux'}`, () => {
  it('opens the inspector in the browser of this machine', async () => {
    const { folder, env } = withOpener(`printf %s "$1" > "$(dirname "$0")/opened"`)
    const { url } = await serve(['--open'], { env })
    await expect.poll(() => readFileSync(join(folder, 'opened'), 'utf8')).toBe(`${url}/__admin/ui`)
  })

  it('says what it could not open, and serves all the same', async () => {
    const { env } = withOpener('exit 3')
    const { url, child } = await serve(['--open'], { env })
    expect((await fetch(`${url}/livez`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await text(child.stderr!)).toContain(
      `bank131-mock serve: --open: xdg-open ended with 3; open ${url}/__admin/ui yourself`,
    )
  })
})
