import { describe, expect, it, vi } from 'vitest'
import { StoreUnusableError } from '../store/unusable.ts'
import { StoreFailure, whyItEnds } from './store-failure.ts'

const damaged = () => Object.assign(new Error('database disk image is malformed'), { errcode: 11 + 256 })
const full = () => Object.assign(new Error('database or disk is full'), { errcode: 13 })

describe('a store that fails', () => {
  it('before the bank listens: the start is refused with what is wrong, and nothing else is told', async () => {
    const end = vi.fn()
    const onError = vi.fn()
    const failing = new StoreFailure(end)
    const watched = failing.watch({ onError })
    const starting = failing.before(async () => {
      watched.onStoreFailure!(damaged())
      watched.onError!(new Error('what broke off'))
      throw new Error('what broke off')
    })
    await expect(starting).rejects.toThrow(/^--store: it is damaged; give another file, or bring back a copy of it$/)
    expect([end, onError].map((each) => each.mock.calls)).toEqual([[], []])
  })

  it('while it cannot be read, the same; what is not of the store is passed on as it is', async () => {
    const failing = new StoreFailure(() => {})
    await expect(failing.before(() => Promise.reject(damaged()))).rejects.toThrow('--store: it is damaged')
    const other = new RangeError('port: expected …')
    await expect(failing.before(() => Promise.reject(other))).rejects.toBe(other)
  })

  it('before the bank listens, where nobody waited for it: it ends once it is started', async () => {
    const end = vi.fn()
    const failing = new StoreFailure(end)
    const error = full()
    await failing.before(async () => failing.watch({}).onStoreFailure!(error))
    expect(end.mock.calls).toEqual([[error]])
  })

  it('later: it ends, and what breaks off because of it is not told of', async () => {
    const end = vi.fn()
    const onError = vi.fn()
    const failing = new StoreFailure(end)
    const watched = failing.watch({ onError })
    await failing.before(async () => {})
    watched.onError!(new Error('before'))
    watched.onStoreFailure!(full())
    watched.onError!(new Error('after'))
    expect(end).toHaveBeenCalledTimes(1)
    expect(onError).toHaveBeenCalledTimes(1)
    expect(await failing.unlessFailed(() => Promise.reject(full()))).toBeUndefined()
  })

  it('else what fails fails, and what is done is answered', async () => {
    const failing = new StoreFailure(() => {})
    await expect(failing.unlessFailed(() => Promise.reject(new Error('its own')))).rejects.toThrow('its own')
    expect(await failing.unlessFailed(async () => 3)).toBe(3)
  })

  it('says why in one line', () => {
    expect([damaged(), full(), new StoreUnusableError('bank.db was removed')].map(whyItEnds)).toEqual([
      'cannot be written any more: it is damaged; give another file, or bring back a copy of it; all that was answered with 200 is kept, the bank ends here',
      'cannot be written any more: database or disk is full; all that was answered with 200 is kept, the bank ends here',
      'bank.db was removed',
    ])
  })
})
