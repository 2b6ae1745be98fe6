import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { ContainerTools } from './container-tools.ts'
import { payOut } from './partner.ts'

const page = readFileSync(fileURLToPath(new URL('../../../../docs/testcontainers.md', import.meta.url)), 'utf8')

/** What a test would do with the container of the guide: it is used until the line is answered. */
const use = `
console.log(url)
await new Promise((done) => process.stdin.once('data', done))
process.stdin.destroy()
await container.stop()
`

/** The guide's example for Node, as it stands there but for the image's name; podman answers Docker's API. */
export async function* checkTestcontainers({ folder, podman, serveDockerApi }: ContainerTools, image: string) {
  const project = join(folder, 'testcontainers')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const install = ['install', '--silent', '--no-audit', '--no-fund', 'testcontainers@12']
  execFileSync('npm', install, { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] })
  const [, shown] = /^```js\n(.*?)^```$/ms.exec(page) ?? assert.fail('docs/testcontainers.md: expected a block of js')
  const example = shown!.replace(/'[^']*\/bank131-mock:latest'/, `'${image}'`)
  writeFileSync(join(project, 'example.js'), example + use)

  const env = { ...process.env, ...(await serveDockerApi()), TESTCONTAINERS_RYUK_DISABLED: 'true' }
  const test = spawn(process.execPath, ['example.js'], { cwd: project, env, stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(test, 'exit')
  const said = once(createInterface(test.stdout), 'line')
  const [url] = await Promise.race([said, ended.then(([code]) => assert.fail(`the example ended with ${code}`))])
  await payOut(url)
  test.stdin.write('\n')
  assert.deepEqual(await ended, [0, null])
  assert.equal(podman('ps', '--quiet'), '')
  yield `Testcontainers for Node: a payout at ${url}, and the container is gone`
}
