import { describe, expect, it } from 'vitest'
import { nextMacrotask } from '../timers/next-macrotask.ts'
import { storeCases } from './contract/describe-store.ts'
import { historyLimits, historyOf } from './contract/history.ts'
import { delayedWorld, memoryWorld, type Plant } from './contract/worlds.ts'
import type { Decide } from './port.ts'
import type { Claimed } from './rows.ts'

/** Stores with one fault each: the contract has to catch every one of them, or it is none. */
const faults: Record<string, { plant: Plant; caughtBy: string; inHistories: boolean }> = {
  'no fence: a timer fires whoever has claimed it since': {
    caughtBy:
      'what was claimed by somebody who is gone comes back when the lease ends; what he does then changes nothing',
    inHistories: true,
    plant(store) {
      const sessions = new Map<string, string>()
      const noted = (claimed: readonly Claimed[]) => {
        for (const each of claimed) if (each.kind === 'timer') sessions.set(each.token, each.timer.sessionId)
        return [...claimed]
      }
      return {
        ...store,
        due: { ...store.due, claim: async (options) => noted(await store.due.claim(options)) },
        async completeTimer<Reply>(claim: { project: string; token: string }, decide: Decide<Reply>) {
          const session = sessions.get(claim.token)
          const done = await store.completeTimer(claim, decide)
          return done || session === undefined ? done : store.transact(claim.project, { session }, decide)
        },
      }
    },
  },
  'no fence: an attempt is written down whoever has claimed the webhook since': {
    caughtBy:
      'what was claimed by somebody who is gone comes back when the lease ends; what he does then changes nothing',
    inHistories: false,
    plant(store) {
      const latest = new Map<string, Claimed>()
      const rows = new Map<string, string>()
      return {
        ...store,
        due: {
          ...store.due,
          async claim(options) {
            const claimed = await store.due.claim(options)
            for (const each of claimed)
              if (each.kind === 'webhook') {
                latest.set(each.row.id, each)
                rows.set(each.token, each.row.id)
              }
            return claimed
          },
        },
        completeAttempt: (claim, ...rest) =>
          store.completeAttempt(latest.get(rows.get(claim.token) ?? '') ?? claim, ...rest),
      }
    },
  },
  'no lease: what is claimed stays claimed': {
    caughtBy:
      'what was claimed by somebody who is gone comes back when the lease ends; what he does then changes nothing',
    inHistories: true,
    plant: (store) => ({
      ...store,
      due: { ...store.due, claim: (options) => store.due.claim({ ...options, leaseMs: 1e9 }) },
    }),
  },
  'a claim that is no claim: the same row is given to the next': {
    caughtBy: 'webhooks of one session are claimed one at a time, first made first',
    inHistories: false,
    plant: (store) => ({
      ...store,
      due: {
        ...store.due,
        async claim(options) {
          const claimed = await store.due.claim(options)
          for (const each of claimed) await store.giveBack(each)
          return claimed
        },
      },
    }),
  },
  'a lost wakeup: nobody is told of what has changed': {
    caughtBy: 'tells the ids of what each commit has written, to those who ask, of their project, until they stop',
    inHistories: true,
    plant: (store) => ({ ...store, changes: () => () => {} }),
  },
  'a lost wakeup: what is written while somebody begins to listen is not told': {
    caughtBy: 'who has begun to listen misses nothing that is written from then on',
    inHistories: false,
    plant: (store) => ({
      ...store,
      changes(project, tell) {
        let stop = () => {}
        const begun = nextMacrotask().then(() => {
          stop = store.changes(project, tell)
        })
        return () => void begun.then(() => stop())
      },
    }),
  },
  'a lost change: who listens to all is not told of projects that are made later': {
    caughtBy:
      'tells who listens to all of every project, also of one that is made later, of calls that none took, and of clocks',
    inHistories: false,
    plant: (store) => ({
      ...store,
      allChanges: (tell) => store.changes('shop', (changed) => tell(changed, 'shop')),
    }),
  },
  'a lost wakeup: it is not known when the next is due': {
    caughtBy: 'says when the next is due on a real clock, or a lease ends',
    inHistories: true,
    plant: (store) => ({ ...store, due: { ...store.due, next: async () => undefined } }),
  },
  'an id that repeats: a reset forgets where ids have come to': {
    caughtBy: 'a reset is a new generation: nothing of the old one is there, and no id is given twice',
    inHistories: true,
    plant: (store) => ({
      ...store,
      async reset(project, opening) {
        await store.drop(project)
        return store.open(project, opening)
      },
    }),
  },
  'opening a project overwrites what is there': {
    caughtBy: 'a project that is there is not opened anew',
    inHistories: false,
    plant: (store) => ({ ...store, open: store.reset }),
  },
  'a timer is closed, and what it does is committed later': {
    caughtBy: 'a timer whose decision is refused is closed, and one whose decision breaks is not',
    inHistories: false,
    plant: (store) => ({
      ...store,
      async completeTimer<Reply>(claim: { project: string; token: string }, decide: Decide<Reply>) {
        const closed = await store.completeTimer(claim, () => ({ commit: {}, reply: {} }))
        return closed && store.transact<Reply>(claim.project, { session: 'new' }, decide)
      },
    }),
  },
  'webhooks do not wait for the answer of a call': {
    caughtBy: 'webhooks of a session wait until the answer of its call has left, and of no other',
    inHistories: false,
    plant: (store) => ({
      ...store,
      transact: (project, { awaits: _, ...options }, decide) => store.transact(project, options, decide),
    }),
  },
  'no fence: a webhook whose taker asks again is taken by nobody': {
    caughtBy: 'who asks again for the webhook that he has taken is given the same, and hands it over once',
    inHistories: false,
    plant(store) {
      let asked = 0
      const { take } = store.webhooks
      return { ...store, webhooks: { ...store.webhooks, take: (project, only) => take(project, only, `${asked++}`) } }
    },
  },
  'a clock that two may move': {
    caughtBy: 'a clock is moved by one at a time, forward',
    inHistories: false,
    plant: (store) => ({
      ...store,
      clocks: {
        ...store.clocks,
        async lock(project, lease) {
          const got = await store.clocks.lock(project, lease)
          return got === 'busy' ? (await store.project(project))! : got
        },
      },
    }),
  },
}

/** Cases that a store does not keep, by title. */
async function broken(plant: Plant): Promise<string[]> {
  const titles: string[] = []
  for (const { title, run, limits } of storeCases) await run(memoryWorld(limits, plant)).catch(() => titles.push(title))
  return titles
}

/** Whether one of a few histories goes wrong. */
async function goesWrong(plant: Plant): Promise<boolean> {
  for (let seed = 1; seed <= 40; seed += 1) {
    const world = delayedWorld({ seed, failing: 0.05, losing: 0.05 }, historyLimits, plant)
    if ((await historyOf(world, seed)).length > 0) return true
  }
  return false
}

describe.each(Object.entries(faults))('%s', (_, { plant, caughtBy, inHistories }) => {
  it('is caught by a case', async () => {
    expect(await broken(plant)).toContain(caughtBy)
  })

  if (inHistories)
    it('is caught by what several workers do', { timeout: 60_000 }, async () => {
      expect(await goesWrong(plant)).toBe(true)
    })
})

it('without a fault nothing is caught', async () => {
  expect(await broken((store) => store)).toEqual([])
  expect(await goesWrong((store) => store)).toBe(false)
})
