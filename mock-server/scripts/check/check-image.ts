import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checkCompose } from './image/compose.ts'
import { containerTools, installContainerTools } from './image/container-tools.ts'
import { checkContents } from './image/contents.ts'
import { checkPushing } from './image/pushing.ts'
import { checkReplicas } from './image/replicas.ts'
import { checkRunning } from './image/running.ts'
import { checkTestcontainers } from './image/testcontainers.ts'

/**
 * Builds the image and uses it as its users do, where there is no Docker engine: by Debian's buildah, podman, runc, netavark and skopeo, which
 * are installed if they are missing. As root, or by `sudo -n`. `--context DIR` takes what `build:image` has left there instead of building anew;
 * `--out DIR` keeps the image that was checked, for push-image.ts.
 */
const { values } = parseArgs({ options: { context: { type: 'string' }, out: { type: 'string' } } })
const root = fileURLToPath(new URL('../../../', import.meta.url))
const image = 'localhost/bank131-mock:checked'

installContainerTools()
await using tools = containerTools()
const build = [join(root, 'mock-server/scripts/image/build-image.ts'), '--builder', 'buildah', '--tag', image]
const context =
  values.context === undefined ? ['--context', join(tools.folder, 'context')] : ['--as-is', '--context', values.context]
execFileSync(process.execPath, [...build, ...context], { env: tools.env, stdio: ['ignore', 'ignore', 'inherit'] })

for (const check of [checkContents, checkRunning, checkTestcontainers, checkCompose, checkReplicas, checkPushing]) {
  const began = Date.now()
  for await (const found of check(tools, image)) console.log(`ok: ${found}`)
  console.log(`${check.name}: ${((Date.now() - began) / 1_000).toFixed(1)} s`)
}
if (values.out !== undefined) tools.pushTo(image, resolve(values.out))
