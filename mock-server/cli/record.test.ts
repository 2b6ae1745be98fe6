import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { readRecording } from '../index.ts'
import { runProgram } from '../testing/run-program.ts'
import { call, control, payout } from '../testing/sample-partner.ts'
import { serve, startProgram } from '../testing/sample-serve.ts'

vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'record-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('serve --record', () => {
  it('leaves a file behind that holds all that was answered, however the process ends, and ui opens it', async () => {
    const { url, child } = await serve(['--record', 'killed.jsonl', '--clock', 'manual', '--seed', '1'], {
      cwd: folder,
    })
    let answered = 0
    const calling = (async () => {
      for (;;) {
        await call(url, 'session/init/payout', payout)
        answered += 1
        if (answered === 20) child.kill('SIGKILL')
      }
    })().catch(() => {})
    await once(child, 'exit')
    await calling
    const { steps } = readRecording(readFileSync(join(folder, 'killed.jsonl'), 'utf8'))
    const calls = steps.flatMap((step) => (step.kind === 'call' ? [step.row.sessionId] : []))
    expect(calls.slice(0, answered)).toEqual(Array.from({ length: answered }, (_, at) => `ps_${1001 + at}`))
    expect(answered).toBeGreaterThanOrEqual(20)

    const opened = await startProgram(['ui', 'killed.jsonl'], { cwd: folder })
    expect(await opened.line('inspector')).toBe(`inspector ${opened.url}/__admin/ui`)
    const { body } = await control(opened.url, 'GET', 'projects/demo_project/sessions/ps_1001/steps')
    expect(body).toMatchObject({ items: [{ event: 'start', by: 'call', request_id: 'req_1' }] })
    await control(opened.url, 'POST', 'projects/demo_project/clock/run-to-idle')
    const played = await control(opened.url, 'GET', 'projects/demo_project/sessions/ps_1001')
    expect(played.body).toMatchObject({ operations: [{ state: 'awaiting_confirm' }] })
    opened.child.kill('SIGTERM')
    expect(await once(opened.child, 'exit')).toEqual([0, null])
  })

  it('is told of where its file cannot be written', async () => {
    const { code, err } = await runProgram(['serve', '--port', '0', '--record', 'none/run.jsonl'], { cwd: folder })
    expect([code, err]).toEqual([2, expect.stringContaining('--record: ENOENT')])
  })
})

describe('exec --record', () => {
  it('names the file where the command has failed, and not where it has not', async () => {
    const exec = (script: string) =>
      runProgram(['exec', '--record', 'exec.jsonl', '--', process.execPath, '-e', script], { cwd: folder })
    const failed = await exec('process.exit(3)')
    expect([failed.code, failed.err]).toEqual([3, expect.stringContaining('recorded: bank131-mock ui exec.jsonl\n')])
    expect((await exec('')).err).not.toContain('recorded')
  })
})

describe('ui', () => {
  it('says where the page of a running bank is', async () => {
    expect((await runProgram(['ui', 'http://127.0.0.1:9/'])).out).toBe('http://127.0.0.1:9/__admin/ui\n')
    expect((await runProgram(['ui', '--url', 'http://127.0.0.1:9'])).out).toBe('http://127.0.0.1:9/__admin/ui\n')
  })

  it('refuses a file that is no recording, and says what it expected', async () => {
    writeFileSync(join(folder, 'other.json'), '{"items":[]}\n')
    const { code, err } = await runProgram(['ui', 'other.json'], { cwd: folder })
    expect([code, err]).toEqual([2, expect.stringContaining('other.json: line 1: expected {"recording_of"')])
    expect((await runProgram(['ui', 'none.jsonl'], { cwd: folder })).err).toContain('none.jsonl: ENOENT')
  })
})
