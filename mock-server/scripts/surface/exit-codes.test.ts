import { describe, expect, it } from 'vitest'
import { commands } from '../../cli/commands.ts'
import { main } from '../../cli/main.ts'

async function run(...words: string[]) {
  const said: string[] = []
  const out = (text: string) => void said.push(text)
  const code = await main(words, { out, err: out, input: async () => '', env: {}, cwd: import.meta.dirname })
  return { code, said: said.join('\n') }
}

/** Port 9 is nobody's. */
const nowhere = ['--url', 'http://127.0.0.1:9']
const askingABank = [
  ['readyz'],
  ['call', 'session/create'],
  ['clock'],
  ['outcomes'],
  ['faults'],
  ['redeliver'],
  ['reset'],
  ['summary'],
  ['trigger', 'payment_finished'],
]

describe('the exit code', () => {
  it.each(Object.keys(commands))('of %s is 2 where it does not know a flag, and 0 for its help', async (name) => {
    expect(await run(name, '--no-such-flag')).toMatchObject({
      code: 2,
      said: expect.stringContaining('--no-such-flag'),
    })
    expect(await run(name, '--help')).toMatchObject({ code: 0, said: expect.stringContaining('bank131-mock') })
  })

  it.each(askingABank)('of %s is 1 where no bank answers', async (...words) => {
    const { code, said } = await run(...words.filter(Boolean), ...nowhere)
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('http://127.0.0.1:9') })
  })

  it('is 2 for an unknown command, and 0 for the version', async () => {
    expect(await run('serv')).toMatchObject({ code: 2, said: expect.stringContaining('did you mean serve?') })
    expect((await run('--version')).code).toBe(0)
  })
})
