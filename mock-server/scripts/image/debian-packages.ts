import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** The shared libraries that a program of this machine is loaded with, the loader among them. */
export function librariesOf(program: string): string[] {
  const said = run('ldd', program)
  if (/not found/.test(said)) throw new Error(`${program} needs libraries that are not installed:\n${said}`)
  return [...said.matchAll(/(\/\S+) \(0x/g)].map(([, path]) => path!)
}

/** /lib is a link to /usr/lib: packages know a file by one of the two names. */
const inUsr = (file: string) => join('/usr', file.replace(/^\/usr\//, '/'))

/** The Debian package that a file came with, `libc6:amd64`. */
export function packageOf(file: string): string {
  for (const name of [inUsr(file), inUsr(file).replace(/^\/usr/, '')]) {
    try {
      return run('dpkg-query', '--search', name).split(': ')[0]!
    } catch {
      // by its other name
    }
  }
  throw new Error(`${file}: expected a file of a Debian package (dpkg-query --search), and none has it`)
}

/** A library where its package has it, below /usr, and a link where programs ask for it. */
export function copyLibrary(file: string, root: string): void {
  const [target, asked] = [realpathSync(file), file].map((path) => join(root, inUsr(path))) as [string, string]
  for (const path of [target, asked]) mkdirSync(dirname(path), { recursive: true })
  copyFileSync(realpathSync(file), target)
  if (asked !== target) symlinkSync(relative(dirname(asked), target), asked)
}

/**
 * A package's record, as images without a package manager have it: /var/lib/dpkg/status.d, a file a package, which scanners of
 * vulnerabilities read, and the sums of those of its files that are in the image; and its terms.
 */
export function copyRecord(named: string, root: string): void {
  const [name = named] = named.split(':')
  const records = join(root, 'var/lib/dpkg/status.d')
  const terms = join(root, 'usr/share/doc', name)
  for (const folder of [records, terms]) mkdirSync(folder, { recursive: true })
  const copyright = `/usr/share/doc/${name}/copyright`
  if (!existsSync(copyright)) throw new Error(`${copyright}: expected the terms of the package ${name}`)
  copyFileSync(realpathSync(copyright), join(terms, 'copyright'))
  const sums = readFileSync(run('dpkg-query', '--control-path', named, 'md5sums').trim(), 'utf8')
  const here = sums.split('\n').filter((line) => line !== '' && existsSync(join(root, line.slice(34))))
  writeFileSync(join(records, `${name}.md5sums`), here.map((line) => `${line}\n`).join(''))
  writeFileSync(join(records, name), run('dpkg-query', '--status', named))
}

/** Which distribution the records are of. */
export function copyRelease(root: string): void {
  for (const name of ['os-release', 'debian_version', 'lsb-release'])
    if (existsSync(`/etc/${name}`)) writeFileSync(join(root, 'etc', name), readFileSync(`/etc/${name}`))
}
