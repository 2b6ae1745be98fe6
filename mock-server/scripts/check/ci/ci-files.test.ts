import { generateKeyPairSync, sign } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startBank } from '../../../index.ts'
import { startRunner } from '../../../testing/ci-runner.ts'
import { readPublishing } from '../../release/places.ts'
import { environmentOf, gitlab, read, readAction } from './ci-files.ts'

const publishing = readPublishing()

const actions = { start: readAction('action.yml'), summary: readAction('.github/actions/summary/action.yml') }
type Runner = ReturnType<typeof startRunner>

/** All steps of an action, up to one that fails. */
async function runAction(runner: Runner, name: keyof typeof actions, given: Record<string, string> = {}) {
  const action = actions[name]
  let last = { code: 0 as number | null, out: '', err: '' }
  for (const step of action.runs.steps) {
    last = await runner.bash(step.run, environmentOf(action, step, given))
    if (last.code !== 0) break
  }
  return last
}

async function freePort(): Promise<{ port: string; release(): Promise<void> }> {
  const server = createServer((socket) => void socket.destroy())
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const release = () => new Promise<void>((closed) => server.close(() => closed()))
  return { port: String((server.address() as { port: number }).port), release }
}

const newKeys = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })

/** A call as a partner's tests make it, by what the steps before have set. */
async function createSession(env: Record<string, string>) {
  const key = readFileSync(env.BANK131_MOCK_PARTNER_PRIVATE_KEY_FILE!)
  const headers = {
    'x-partner-project': env.BANK131_MOCK_PROJECT!,
    'x-partner-sign': sign('sha256', Buffer.from('{}'), key).toString('base64'),
  }
  const answer = await fetch(`${env.BANK131_MOCK_URL}/api/v2/session/create`, { method: 'POST', headers, body: '{}' })
  return answer.status
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function endAfterwards(runner: Runner): number {
  const pid = Number(runner.at('bank131-mock/pid'))
  onTestFinished(() => void (isAlive(pid) && process.kill(pid, 'SIGKILL')))
  return pid
}

describe('the GitHub Action', () => {
  it('starts a bank for the steps after it; the summary says what was met and what was wrong, and stops it', async () => {
    const runner = startRunner()
    const { port, release } = await freePort()
    await release()
    writeFileSync(join(runner.home, 'bank.json'), JSON.stringify({ webhookUrl: 'http://127.0.0.1:9/from-config' }))
    const started = await runAction(runner, 'start', { port, version: '0.1.0', config: 'bank.json' })
    expect(started).toMatchObject({ code: 0, err: '' })
    const pid = endAfterwards(runner)
    expect(runner.at('npm-was-told')).toContain('bank131-mock@0.1.0')
    expect(runner.at('output')).toBe(`url=http://127.0.0.1:${port}\n`)

    expect(await createSession(runner.environment())).toBe(200)
    const project = await fetch(`http://127.0.0.1:${port}/__admin/projects/demo_project`)
    expect(await project.json()).toMatchObject({ webhook_url: 'http://127.0.0.1:9/from-config' })

    const ended = await runAction(runner, 'summary')
    expect(ended.code).toBe(0)
    expect(runner.at('summary')).toMatch(/### Bank 131 calls: 1, of them 0 with remarks.*### Bank 131 coverage: /s)
    expect(isAlive(pid)).toBe(false)
  })

  it.each(['pretty', 'json'])('knows the project of the config file by a log that is %s', async (logFormat) => {
    const runner = startRunner()
    const { port, release } = await freePort()
    await release()
    writeFileSync(join(runner.home, 'bank.json'), JSON.stringify({ project: 'shop', logFormat }))
    expect(await runAction(runner, 'start', { port, config: 'bank.json' })).toMatchObject({ code: 0 })
    endAfterwards(runner)
    expect(runner.environment().BANK131_MOCK_PROJECT).toBe('shop')
    expect(await createSession(runner.environment())).toBe(200)
  })

  it('takes the port of the config file, also one that is free, and says which it is', async () => {
    const runner = startRunner()
    writeFileSync(join(runner.home, 'bank.json'), JSON.stringify({ port: 0 }))
    expect(await runAction(runner, 'start', { config: 'bank.json' })).toMatchObject({ code: 0, err: '' })
    endAfterwards(runner)
    const { BANK131_MOCK_URL: url } = runner.environment()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/)
    expect(runner.at('output')).toBe(`url=${url}\n`)
    expect(await createSession(runner.environment())).toBe(200)
  })

  it('gives the steps the keys of the config file, and no private half where the bank has none', async () => {
    const runner = startRunner()
    const [bank, partner] = [newKeys(), newKeys()]
    writeFileSync(join(runner.home, 'bank.pem'), bank.privateKey)
    writeFileSync(join(runner.home, 'partner.pem'), partner.publicKey)
    const config = { port: 0, bankKey: 'bank.pem', partnerKey: 'partner.pem', logFormat: 'json' }
    writeFileSync(join(runner.home, 'bank.json'), JSON.stringify(config))
    expect(await runAction(runner, 'start', { config: 'bank.json' })).toMatchObject({ code: 0, err: '' })
    endAfterwards(runner)
    const env = runner.environment()
    expect(readFileSync(env.BANK131_MOCK_BANK_PUBLIC_KEY_FILE!, 'utf8').trim()).toBe(bank.publicKey.trim())
    expect(env).not.toHaveProperty('BANK131_MOCK_PARTNER_PRIVATE_KEY_FILE')
    writeFileSync(join(runner.home, 'own.pem'), partner.privateKey)
    expect(await createSession({ ...env, BANK131_MOCK_PARTNER_PRIVATE_KEY_FILE: join(runner.home, 'own.pem') })).toBe(
      200,
    )
  })

  it('asks a bank whose control API wants a token by the one of the job, and says so where there is none', async () => {
    const runner = startRunner()
    writeFileSync(join(runner.home, 'bank.json'), JSON.stringify({ port: 0, adminToken: 'secret' }))
    const { code, out } = await runAction(runner, 'start', { config: 'bank.json' })
    expect([code, out]).toEqual([1, expect.stringContaining('give the job BANK131_MOCK_ADMIN_TOKEN')])
    writeFileSync(join(runner.home, 'env'), 'BANK131_MOCK_ADMIN_TOKEN=secret\n')
    expect(await runAction(runner, 'start', { config: 'bank.json' })).toMatchObject({ code: 0, err: '' })
    endAfterwards(runner)
    expect(await createSession(runner.environment())).toBe(200)
  })

  it('fails the job where less was met than asked, and stops the bank all the same', async () => {
    const runner = startRunner()
    const { port, release } = await freePort()
    await release()
    expect(await runAction(runner, 'start', { port })).toMatchObject({ code: 0 })
    const pid = endAfterwards(runner)
    const env = runner.environment()
    const { code, err } = await runAction(runner, 'summary', { 'min-coverage': '50' })
    expect([code, err]).toEqual([1, 'bank131-mock summary: expected --min-coverage 50 %, met 0 %\n'])
    expect([isAlive(pid), env.BANK131_MOCK_URL]).toEqual([false, `http://127.0.0.1:${port}`])
  })

  it('shows the log of a bank that could not start, and waits no longer for it', async () => {
    const runner = startRunner()
    const taken = await freePort()
    onTestFinished(taken.release)
    const { code, out } = await runAction(runner, 'start', { port: taken.port })
    expect(code).toBe(1)
    expect(out).toMatch(/^::error::bank131-mock is not ready; its log follows\n.* is taken on 127\.0\.0\.1/)
  })

  it.each(Object.entries(actions))(
    '%s gives inputs to its shell as variables alone: text of theirs is no command',
    (_, action) => {
      expect(action.runs.using).toBe('composite')
      for (const step of action.runs.steps) {
        expect(step.shell).toBe('bash')
        expect(step.run).not.toContain('${{')
      }
    },
  )
})

describe('the jobs for GitLab', () => {
  it('waits for the service, and keeps what it has met and been called', async () => {
    const job = gitlab['.bank131-mock']!
    const token = job.variables.BANK131_MOCK_ADMIN_TOKEN!
    const bank = await startBank({ adminToken: token })
    onTestFinished(() => bank.close())
    const runner = startRunner()
    const env = { ...job.variables, BANK131_MOCK_URL: bank.url }
    expect(await runner.bash(job.before_script!.join('\n'), env)).toMatchObject({ code: 0 })
    const after = await runner.bash(job.after_script!.join('\n'), env)
    expect(after).toMatchObject({ code: 0, out: expect.stringMatching(/^coverage [\d.]+ %/) })
    expect(job.artifacts.paths.map((path) => runner.at(path).slice(0, 9))).toEqual(['### Bank ', '{"items":'])
  })

  it('has a service that starts with the variables of the job, which GitLab gives it', async () => {
    const { variables, services } = gitlab['.bank131-mock']!
    expect(services).toEqual([{ name: `${publishing.image}:latest`, alias: 'bank131' }])
    const runner = startRunner()
    await runner.bash('npm install --prefix .')
    const { BANK131_MOCK_URL: _, ...service } = variables
    const run =
      'node_modules/.bin/bank131-mock serve --port 0 > log 2>&1 & bank=$!; until grep -q listening log; do kill -0 $bank; sleep 0.1; done; kill $bank'
    expect(await runner.bash(run, service)).toMatchObject({ code: 0 })
  })

  it('runs tests beside a bank by npm alone, and ends as they do', async () => {
    const { script, variables, artifacts } = gitlab['.bank131-mock-exec']!
    const runner = startRunner()
    const run = (command: string) =>
      runner.bash(script!.join('\n'), { ...variables, CI_BUILDS_DIR: runner.home, TEST_COMMAND: command })
    expect(await run('echo "$BANK131_MOCK_URL"')).toMatchObject({ code: 0, out: expect.stringMatching(/^http:/) })
    expect(runner.at(artifacts.paths[0]!)).toContain('### Bank 131 coverage')
    expect(await run('(exit 7)')).toMatchObject({ code: 7 })
  })
})

describe('.github/publishing.json', () => {
  it.each([
    ['docs/ci.md', `uses: ${publishing.action}@`],
    ['docs/ci.md', `uses: ${publishing.action}/.github/actions/summary@`],
    ['docs/testcontainers.md', `${publishing.image}:latest`],
    ['docs/image.md', publishing.image],
    ['compose.yaml', publishing.image],
    ['docs/ci/bank131-mock.gitlab-ci.yml', `${publishing.image}:latest`],
  ])('has the name that %s uses: %s', (page, name) => {
    expect(read(page)).toContain(name)
    const others = [...read(page).matchAll(/\w[\w.-]*(?:\/[\w.-]+)*\/bank131-mock(?=[@:]|\/\.github\/actions\/)/g)]
    const known = [publishing.action, publishing.image]
    expect(others.map(([used]) => used).filter((used) => !known.includes(used))).toEqual([])
  })
})
