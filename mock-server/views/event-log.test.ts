import { describe, expect, it } from 'vitest'
import { openingOf } from '../store/contract/shop.ts'
import { memoryWorld } from '../store/contract/worlds.ts'
import { createDelayedStore } from '../store/delayed/delayed-store.ts'
import type { Store } from '../store/port.ts'
import { EventLog, eventLimits } from './event-log.ts'
import type { EventReader } from './event-reader.ts'

/** A log over a store that counts who listens; `pass` is what the process's own timers do elsewhere. */
function logOver(plant = (store: Store): Store => store, limits = eventLimits) {
  const { store: memory, now } = memoryWorld()
  let listening = 0
  const scheduled = new Set<() => void>()
  const errors: unknown[] = []
  const ending = new AbortController()
  const store: Store = plant({
    ...memory,
    allChanges(tell) {
      listening += 1
      const stop = memory.allChanges(tell)
      return () => {
        listening -= 1
        stop()
      }
    },
  })
  const schedule = (_: number, run: () => void) => {
    scheduled.add(run)
    return () => void scheduled.delete(run)
  }
  const source = { store, now, schedule, onError: (error: unknown) => errors.push(error) }
  const pass = () => {
    for (const run of [...scheduled]) run()
  }
  return { log: new EventLog(source, ending.signal, limits), store, pass, ending, errors, listening: () => listening }
}

async function typesFrom(reader: EventReader): Promise<string[]> {
  const { events = [] } = (await reader.next(1)) ?? {}
  return events.map(({ type, project }) => `${type} ${project}`)
}

const positionOf = (id: string) => {
  const [history = '', position] = id.split('.')
  return { history, position: Number(position) }
}

describe('a log of events', () => {
  it('listens to nothing before somebody reads, and not for long after the last has gone', async () => {
    const { log, pass, listening } = logOver()
    expect(listening()).toBe(0)
    const { reader } = log.read()
    const { reader: other } = log.read()
    expect(listening()).toBe(1)
    reader.leave()
    other.leave()
    expect(listening()).toBe(1)
    pass()
    expect(listening()).toBe(0)
    expect(log.read(positionOf(reader.id)).missed).toBe(false)
  })

  it('goes on for who comes back in time, and says so to who comes later', async () => {
    const { log, store, pass, listening } = logOver()
    const { reader } = log.read()
    await store.open('shop', openingOf('manual'))
    expect(await typesFrom(reader)).toEqual(['project shop'])
    reader.leave()
    await store.open('other', openingOf('manual'))
    const again = log.read(positionOf(reader.id))
    pass()
    expect([again.missed, listening(), await typesFrom(again.reader)]).toEqual([false, 1, ['project other']])
    again.reader.leave()
    pass()
    await store.open('third', openingOf('manual'))
    expect(log.read(positionOf(again.reader.id)).missed).toBe(true)
  })

  it('says that it has lost track where more changes than it can note, or the store does not know', async () => {
    const { log, store } = logOver((memory) => memory, { ...eventLimits, pending: 10 })
    const { reader } = log.read()
    for (let nth = 0; nth <= 10; nth += 1) await store.open(`shop ${nth}`, openingOf('manual'))
    expect(await typesFrom(reader)).toContain('gap undefined')
  })

  it('says so too where the store is away for longer than anybody asks again', async () => {
    let isAway = false
    const { log, store, errors } = logOver((memory) => ({
      ...memory,
      project: async (id) => {
        if (isAway) throw new Error('away')
        return memory.project(id)
      },
    }))
    const { reader } = log.read()
    isAway = true
    await store.open('shop', openingOf('manual'))
    expect(await typesFrom(reader)).toEqual(['gap shop'])
    expect(errors).toEqual([new Error('away')])
  })

  it('is told late by a store that is far away, and says that it may have missed what was before', async () => {
    const sleep = () => new Promise<void>((resolve) => setTimeout(resolve, 1))
    const { log, store } = logOver((memory) => createDelayedStore(memory, { seed: 1, sleep }))
    const { reader } = log.read()
    expect(await typesFrom(reader)).toEqual(['gap undefined'])
    await store.open('shop', openingOf('manual'))
    expect(await typesFrom(reader)).toEqual(['project shop'])
    await store.clocks.setMode('shop', 'real')
    expect(await typesFrom(reader)).toEqual(['clock shop'])
    await store.drop('shop')
    expect(await typesFrom(reader)).toEqual(['project shop'])
  })

  it('ends with its bank, once it has told what has happened until then', async () => {
    const { log, store, ending, listening } = logOver()
    const { reader } = log.read()
    await store.open('shop', openingOf('manual'))
    ending.abort()
    expect([await typesFrom(reader), await reader.next(1), listening()]).toEqual([['project shop'], undefined, 0])
    expect(await log.read().reader.next(1)).toBeUndefined()
  })
})
