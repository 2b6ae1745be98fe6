import { type ChildProcess, execFileSync, type StdioOptions, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** What builds and runs containers where there is no Docker engine: Debian's packages, by what shows that each is there. */
const packages: Readonly<Record<string, readonly string[]>> = {
  buildah: ['/usr/bin/buildah'],
  podman: ['/usr/bin/podman'],
  runc: ['/usr/sbin/runc', '/usr/bin/runc'],
  netavark: ['/usr/lib/podman/netavark'],
  'aardvark-dns': ['/usr/lib/podman/aardvark-dns'],
  iptables: ['/usr/sbin/iptables'],
  skopeo: ['/usr/bin/skopeo'],
  'docker-compose': ['/usr/bin/docker-compose', '/usr/libexec/docker/cli-plugins/docker-compose'],
  binutils: ['/usr/bin/strip'],
  'ca-certificates': ['/etc/ssl/certs/ca-certificates.crt'],
}

const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']

/** Runs a command as root, who alone may make networks and mounts. */
function runAsRoot(command: string[], stdio: StdioOptions = 'pipe'): string {
  const [program = '', ...args] = [...asRoot, ...command]
  return execFileSync(program, args, { encoding: 'utf8', stdio })
}

export function installContainerTools(): void {
  const missing = Object.entries(packages).flatMap(([name, files]) => (files.some(existsSync) ? [] : [name]))
  if (missing.length === 0) return
  console.log(`installing ${missing.join(', ')}`)
  runAsRoot(['apt-get', 'update', '-q'], ['ignore', 'ignore', 'inherit'])
  const install = ['apt-get', 'install', '-qy', '--no-install-recommends', ...missing]
  runAsRoot(['env', 'DEBIAN_FRONTEND=noninteractive', ...install], ['ignore', 'ignore', 'inherit'])
}

/** Limits are named, since podman would raise them to what it may not; there may be no systemd, which would run the health check by itself. */
const settings = (folder: string) => `[containers]
default_ulimits = ["nofile=1024:1024", "nproc=4096:4096"]
[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"
env = ["DISABLE_HC_SYSTEMD=true"]
[network]
network_backend = "netavark"
network_config_dir = "${folder}/networks"
`

/** Images and containers of this check, apart from those that the machine has otherwise. */
export function containerTools() {
  const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-image-'))
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  writeFileSync(join(folder, 'containers.conf'), settings(folder))
  const store = `${folder}/images`
  const state = `${folder}/state`
  for (const name of ['buildah', 'podman']) {
    const command = [...asRoot, 'env', `CONTAINERS_CONF=${folder}/containers.conf`, `/usr/bin/${name}`]
    const script = `#!/bin/sh\nexec ${command.join(' ')} --root ${store} --runroot ${state} "$@"\n`
    writeFileSync(join(bin, name), script, { mode: 0o755 })
  }
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` }
  const socket = `${folder}/podman.sock`
  let service: ChildProcess | undefined

  return {
    folder,
    env,
    podman: (...args: string[]) => execFileSync(join(bin, 'podman'), args, { encoding: 'utf8', stdio: 'pipe' }).trim(),
    /** With its exit code, and both of its outputs in one. */
    tryPodman(...args: string[]) {
      const { status, stdout, stderr } = spawnSync(join(bin, 'podman'), args, { encoding: 'utf8' })
      return { code: status, said: `${stdout}${stderr}`.trim() }
    },
    /** Copies an image of the store to a folder, compressed as it is pushed. */
    pushTo(image: string, target: string): void {
      const source = `containers-storage:[overlay@${store}+${state}]${image}`
      runAsRoot(['skopeo', 'copy', '--quiet', '--dest-compress', source, `dir:${target}`])
    },
    /** Docker's API, answered by podman, as the variable that its clients read. */
    async serveDockerApi(): Promise<{ DOCKER_HOST: string }> {
      service ??= spawn(join(bin, 'podman'), ['system', 'service', '--time', '0', `unix://${socket}`], {
        stdio: 'ignore',
      })
      for (let tries = 100; !existsSync(socket); tries--) {
        if (tries === 0) throw new Error('podman system service: no socket after 10 seconds')
        await sleep(100)
      }
      runAsRoot(['chmod', '666', socket])
      return { DOCKER_HOST: `unix://${socket}` }
    },
    async [Symbol.asyncDispose]() {
      if (service !== undefined) runAsRoot(['kill', String(service.pid)])
      runAsRoot([join(bin, 'podman'), 'rm', '--all', '--force', '--time', '0'])
      runAsRoot([join(bin, 'podman'), 'network', 'prune', '--force'])
      for (let tries = 100; isUsed(folder) && tries > 0; tries--) await sleep(100)
      if (readFileSync('/proc/mounts', 'utf8').includes(` ${store}/overlay `)) runAsRoot(['umount', `${store}/overlay`])
      runAsRoot(['rm', '-rf', folder])
    },
  }
}

/** Whether a process was started with a folder, as podman and what it leaves behind for each container are. */
const isUsed = (folder: string): boolean =>
  readdirSync('/proc').some((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(folder)
    } catch {
      return false // has ended meanwhile
    }
  })

export type ContainerTools = ReturnType<typeof containerTools>
