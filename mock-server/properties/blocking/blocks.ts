import { type BankHandle, createBank } from '../../index.ts'
import { quickKey } from '../../testing/quick-key.ts'
import { goodRequest, type Input, projects, requestOf } from './inputs.ts'
import { longestStretch } from './longest-stretch.ts'

/** No input may hold the bank for more than this many times what a good body of the same size does. */
export const MOST_TIMES = 10
/** Below this size the good body has this one, so that what is compared is more than the noise of a machine. */
const SMALLEST = 64 * 1024
/** Microseconds: a kernel may count a thread's time in ticks, and one that was not seen to pass has passed all the same. */
const TICK = 4_000
/** What looks too long is measured so often before it counts: other things happen to a process too. */
const TRIES = 5

const admin = 'http://127.0.0.1/__admin/projects/lax'

interface Search extends AsyncDisposable {
  /** How many times as long as a good body of its size an input holds the bank; `undefined` for one that cannot be sent. */
  timesAsLong(input: Input, bytes: number): Promise<number | undefined>
}

/** A bank to try inputs on. What is measured is the call, the journal that tells of it, and a payout that comes after it. */
export async function searchForBlocks(): Promise<Search> {
  let bank = await opened()
  const good = new Map<number, number>()

  const measure = (request: Request) =>
    longestStretch(async () => {
      await (await bank.fetch(request)).text()
      await (await bank.fetch(new Request(`${admin}/requests`))).text()
      await (await bank.fetch(goodRequest(100))).text()
    })
  const clear = async () => {
    await bank.close()
    bank = await opened()
  }
  async function measured(request: Request): Promise<number> {
    const taken = await measure(request)
    await clear()
    return taken
  }
  /** What a good body of the size takes at the least. */
  async function goodTime(bytes: number): Promise<number> {
    const size = Math.max(bytes, SMALLEST)
    const known = good.get(size)
    if (known !== undefined) return known
    // The engine compiles what is hot; until then a good body takes longer than it should.
    let least = Number.POSITIVE_INFINITY
    for (let round = 0; round < 20; round += 1) least = Math.min(least, await measured(goodRequest(size)))
    const time = Math.max(least, TICK)
    good.set(size, time)
    return time
  }

  return {
    async timesAsLong(input, bytes) {
      const ofGood = await goodTime(bytes)
      let times = Number.POSITIVE_INFINITY
      for (let round = 0; round < TRIES && times > MOST_TIMES; round += 1) {
        const request = requestOf(input, bytes)
        if (!request) return undefined
        times = Math.min(times, (await measured(request)) / ofGood)
      }
      return times
    },
    [Symbol.asyncDispose]: () => bank.close(),
  }
}

async function opened(): Promise<BankHandle> {
  const bank = createBank({ clock: 'manual', projects, bankKey: quickKey })
  await bank.fetch(goodRequest(100))
  return bank
}
