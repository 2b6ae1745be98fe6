import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { startPartner } from '../../../contract-tests/partner/partners/partner.ts'
import { testKeys } from '../../../fixtures/keys/index.ts'

/** Tries build/bank131-mock as somebody would who has no Node: the one file in an empty folder, and a PATH with `sh` and `echo` alone. */
const folder = mkdtempSync(join(tmpdir(), 'bank131-mock-program-'))
const bin = join(folder, 'bin')
const file = join(folder, 'bank131-mock')
const env = { PATH: bin, HOME: folder }
mkdirSync(bin)
for (const name of ['sh', 'echo'])
  symlinkSync(execFileSync('which', [name], { encoding: 'utf8' }).trim(), join(bin, name))
copyFileSync(new URL('../../../build/bank131-mock', import.meta.url), file)

/** What it prints; fails where it ends with another code. */
function run(args: string[], code = 0): string {
  const options = { cwd: folder, env, timeout: 60_000, maxBuffer: 64 * 1024 * 1024 }
  const { status, stdout, stderr } = spawnSync(file, args, { ...options, encoding: 'utf8' })
  if (status !== code) throw new Error(`${args.join(' ')} ended with ${status}, expected ${code}:\n${stdout}${stderr}`)
  return stdout + stderr
}

function shows(what: string, text: string, expected: RegExp): void {
  if (!expected.test(text)) throw new Error(`${what}: expected ${expected}, got:\n${text}`)
  console.log(`ok  ${what}`)
}

try {
  if (spawnSync('node', ['--version'], { env }).error === undefined) throw new Error(`a node was found by ${bin}`)
  shows('--version', run(['--version']), /^\d+\.\d+\.\d+\n$/)
  shows('demo', run(['demo']), /4 webhooks signed by the bank and checked by the partner/)
  shows('docs', run(['docs']), /^one-file +\S/m)
  shows('docs licences', run(['docs', 'licences']), /Node\.js is licensed for use as follows/)
  shows('openapi', run(['openapi']), /"openapi": "3\.1/)
  shows('exec', run(['exec', '--', 'sh', '-c', 'echo $BANK131_MOCK_URL; exit 7'], 7), /^http:\/\/127\.0\.0\.1:\d+$/m)
  shows('no node for exec', run(['exec', '--', 'node'], 127), /node: command not found/)
  await serves()
  await certifies()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** A bank of a config file in TypeScript, a payout, and SIGTERM. */
async function serves(): Promise<void> {
  const config = join(folder, 'bank131-mock.config.ts')
  writeFileSync(
    config,
    "const project: string = 'shop'\nexport default { project, projects: { shop: { autoConfirm: true } } }\n",
  )
  const bank = spawn(file, ['serve', '--port', '0'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  const reader = createInterface(bank.stdout).on('line', (line) => lines.push(line))
  const line = async (text: RegExp) => {
    while (!lines.some((each) => text.test(each))) await once(reader, 'line', { signal: AbortSignal.timeout(20_000) })
    return lines.find((each) => text.test(each))!
  }
  const url = (await line(/^listening on/)).split(' ').at(-1)!
  await line(/^project shop$/)
  const payout = ['type=wallet', 'wallet.type=steam', 'wallet.steam.account=gamer'].map(
    (each) => `payout_details.${each}`,
  )
  const amount = ['amount_details.amount:=10000', 'amount_details.currency=rub']
  const call = ['call', 'session/init/payout', '--url', url, '--project', 'shop', ...payout, ...amount]
  shows('serve, and call', run(call), /"status": "ok"/)
  shows('its /docs', await (await fetch(`${url}/docs`)).text(), /<html/)
  const engine = await fetch(`${url}/__admin/ui/engine/browser.js`)
  shows('the engine for recordings', await engine.text(), /\bas openRecording\b/)
  shows('clock', run(['clock', '--url', url, '--project', 'shop']), /^real /)
  shows('SIGTERM', String(await endedBy(bank, 'SIGTERM')), /^0$/)
  writeFileSync(config, "import { defineConfig } from 'bank131-mock'\nexport default defineConfig({})\n")
  shows(
    'a config file that imports the package',
    run(['serve'], 2),
    /the program of one file brings no package with it/,
  )
  rmSync(config)
}

async function endedBy(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exited = once(child, 'exit')
  child.kill(signal)
  const [code] = await exited
  return code
}

/** The sample partner, judged by the program. */
async function certifies(): Promise<void> {
  const port = 20_000 + (process.pid % 20_000)
  await using partner = await startPartner({
    bankUrl: `http://127.0.0.1:${port}`,
    project: 'demo_project',
    privateKey: testKeys.partner.privateKey,
    bankKey: testKeys.bank.publicKey,
    foreignKey: testKeys.other.publicKey,
    timeoutMs: 2_000,
  })
  const trigger = `POST ${partner.url}/pay {"amount":{amount},"reference":"{reference}"}`
  const args = ['certify', '--webhook-url', `${partner.url}/webhooks`, '--port', String(port), '--trigger', trigger]
  const judged = spawn(file, [...args, '--cases', 'R1,R4'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const text = judged.stdout.setEncoding('utf8').toArray()
  const [code] = await once(judged, 'exit')
  shows('certify', `${(await text).join('')}exit ${code}`, /2 passed, 0 failed[\s\S]*exit 0$/)
}
