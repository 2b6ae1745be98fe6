import { execSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { released } from './changelog.ts'
import { read, readManifest, readPublishing, root } from './places.ts'
import { unfilled } from './publishing.ts'
import { isNewer, semantic } from './semantic-version.ts'

/** Makes a version of what is unreleased: its number wherever that stands, its section in the changelog. It publishes nothing. */
const [version = '', ...rest] = process.argv.slice(2)
const { version: current } = readManifest()
if (!semantic.test(version) || rest.length > 0 || (version !== current && !isNewer(version, current))) {
  console.error(
    `release:prepare expects one semantic version, ${current} (the present one) or a newer one, got ${JSON.stringify(process.argv.slice(2).join(' '))}; for example npm run release:prepare -- ${current}`,
  )
  process.exit(2)
}

const run = (command: string) => execSync(command, { cwd: root, stdio: 'inherit' })
const changelog = released(read('CHANGELOG.md'), version, new Date().toISOString().slice(0, 10))
run(`npm version ${version} --no-git-tag-version --allow-same-version --ignore-scripts`)
writeFileSync(new URL('CHANGELOG.md', root), changelog)
run('npm run --silent generate')
for (const problem of unfilled(readPublishing())) console.log(`before it is published: ${problem}`)
console.log(`prepared: read CHANGELOG.md, commit, and tag the commit v${version}`)
