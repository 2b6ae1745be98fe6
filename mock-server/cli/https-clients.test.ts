import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { isInstalled, ownFolder } from '../testing/sample-certificates.ts'
import { serve } from '../testing/sample-serve.ts'
import { trustLines } from './trust-lines.ts'

/** How a client asks the bank for /livez, by a name that stands for 127.0.0.1 with it alone; a row each. */
interface Client {
  /** Its rows of `bank131-mock ca`. */
  lines: string[]
  /** What it is started by: `PHP` and `Java` of the row are replaced by the line. */
  command(port: number): string
  isThere: boolean
}

const php = `
$context = stream_context_create(['ssl' => ['peer_name' => 'demo.bank131.ru', 'SNI_enabled' => true]]);
echo file_get_contents("https://127.0.0.1:$argv[1]/livez", false, $context);
`

const python = `
import socket, ssl, sys
with socket.create_connection(('127.0.0.1', int(sys.argv[1]))) as plain:
    with ssl.create_default_context().wrap_socket(plain, server_hostname='demo.bank131.ru') as encrypted:
        encrypted.sendall(b'GET /livez HTTP/1.1\\r\\nHost: demo.bank131.ru\\r\\nConnection: close\\r\\n\\r\\n')
        print(encrypted.recv(65536).decode())
`

const node = `
const { request } = require('node:https')
const servername = 'demo.bank131.ru'
request({ host: '127.0.0.1', port: process.argv[1], servername, path: '/livez', headers: { host: servername } }, (answer) => answer.pipe(process.stdout)).end()
`

const java = `
import java.net.URI;
class Livez {
  public static void main(String[] given) throws Exception {
    System.out.write(URI.create("https://demo.bank131.ru:" + given[0] + "/livez").toURL().openStream().readAllBytes());
    System.out.flush();
  }
}
`

const clients: Readonly<Record<string, Client>> = {
  Node: {
    lines: ['Node'],
    command: (port) => `'${process.execPath}' -e "$SCRIPT" ${port}`,
    isThere: true,
  },
  curl: {
    lines: ['curl'],
    command: (port) =>
      `curl -sS --connect-to demo.bank131.ru:${port}:127.0.0.1:${port} https://demo.bank131.ru:${port}/livez`,
    isThere: isInstalled('curl', '--version'),
  },
  Python: {
    lines: ['Python, Go, Ruby, .NET'],
    command: (port) => `python3 -c "$SCRIPT" ${port}`,
    isThere: isInstalled('python3', '--version'),
  },
  PHP: {
    lines: ['PHP'],
    command: (port) => `php -r "$SCRIPT" ${port}`,
    isThere: isInstalled('php', '--version'),
  },
  Java: {
    lines: ['Java, once', 'Java'],
    command: (port) => `java -Djdk.net.hosts.file=hosts Livez.java ${port}`,
    isThere: isInstalled('java', '--version') && isInstalled('keytool', '-help') && isInstalled('javac', '-version'),
  },
}
const scripts: Readonly<Record<string, string>> = { Node: node, Python: python, PHP: php }

async function run(command: string, cwd: string, script = '') {
  const { NODE_EXTRA_CA_CERTS: _, SSL_CERT_FILE: __, CURL_CA_BUNDLE: ___, ...inherited } = process.env
  const env = { ...inherited, SCRIPT: script }
  const child = spawn('sh', ['-c', command], { env, cwd })
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((done) => child.once('close', done)),
  ])
  return { out, err, code }
}

/** The command with what the row says: words before a variable's export, or in place of the bare `php` and `java`. */
function told(line: string, command: string): string {
  const [program] = line.split(' ')
  return command.startsWith(`${program} `) ? `${line}${command.slice(program!.length)}` : `${line} && ${command}`
}

describe.skipIf(process.platform === 'win32')('a client that insists on https://demo.bank131.ru', () => {
  for (const [name, { lines, command, isThere }] of Object.entries(clients)) {
    const missing = isThere ? '' : ' (skipped: not installed here)'
    it.skipIf(!isThere)(
      `in ${name} refuses the bank, and takes it with the lines that are printed for it${missing}`,
      async () => {
        const folder = ownFolder()
        writeFileSync(join(folder, 'hosts'), '127.0.0.1 demo.bank131.ru\n')
        writeFileSync(join(folder, 'Livez.java'), java)
        const dir = join(folder, 'a folder')
        const { line } = await serve(['--tls-port', '0', '--tls-dir', dir])
        const port = Number(/https:\/\/127\.0\.0\.1:(\d+);/.exec(await line('HTTPS at'))?.[1])
        expect((await run(command(port), folder, scripts[name])).out).not.toContain('ok')
        const rows = trustLines(join(dir, 'ca.pem')).filter((row) => lines.includes(row.name))
        for (const row of rows) await line(`${row.name}: ${row.line}`)
        const trusting = rows.reduceRight((rest, row) => told(row.line, rest), command(port))
        const { code, out, err } = await run(trusting, folder, scripts[name])
        expect({ code, err }).toMatchObject({ code: 0 })
        expect(out).toContain('ok')
      },
      60_000,
    )
  }
})
