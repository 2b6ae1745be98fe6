import { describe, expect, it } from 'vitest'
import { isRefusal } from '../core/refusal.ts'
import type { Commit, Decide, Store } from '../store/port.ts'
import { explore } from './explore.ts'
import { moneyRules } from './money-rules.ts'
import { play } from './play.ts'
import { type Scenario, scenario } from './scenario.ts'

/** Money bugs, each as what it would write: the exploration of payouts has to find every one, and to shrink it to a history that can be read. */
const faults: Record<string, { breaks: keyof typeof moneyRules; spoil(commit: Commit): Commit }> = {
  'a payout that is settled is booked twice': {
    breaks:
      'leaves an account once for a payout that succeeded, in full, and comes back once for one that was returned',
    spoil({ postings = [], accounts = [], ...rest }) {
      const paid = postings.filter(({ kind }) => kind === 'payout')
      const again = (number: string) =>
        paid.reduce((sum, each) => (each.account === number ? sum + each.amount : sum), 0)
      return {
        ...rest,
        postings: [...postings, ...paid],
        accounts: accounts.map((each) => ({ ...each, balance: each.balance - again(each.number) })),
      }
    },
  },
  'a payout that is settled leaves no line in the history of its account': {
    breaks: 'is neither made nor lost: what was there is what is left and what was paid and did not come back',
    spoil: ({ postings = [], ...rest }) => ({ ...rest, postings: postings.filter(({ kind }) => kind !== 'payout') }),
  },
  'money that was set aside for a payout that fails stays there': {
    breaks: 'is set aside for every payout under way, and for nothing else',
    spoil({ accounts, ...rest }) {
      const isFailed = rest.session?.operations.some(({ state }) => state === 'failed')
      return isFailed || !accounts ? rest : { ...rest, accounts }
    },
  },
}

/** A store to which every decision writes what the fault makes of it. */
function planted(store: Store, spoil: (commit: Commit) => Commit): Store {
  const spoilt =
    <Reply>(decide: Decide<Reply>): Decide<Reply> =>
    (view) => {
      const decided = decide(view)
      return isRefusal(decided) ? decided : { ...decided, commit: spoil(decided.commit) }
    }
  return {
    ...store,
    transact: (project, options, decide) => store.transact(project, options, spoilt(decide)),
    completeTimer: (claim, decide) => store.completeTimer(claim, spoilt(decide)),
  }
}

describe.each(Object.entries(faults))('%s', (_, { breaks, spoil }) => {
  it('is found, and told by a history of one payout', async () => {
    let shortest: Scenario | undefined
    const playPlanted = async (played: Scenario) => ({
      played,
      run: await play(played, { plant: (store) => planted(store, spoil) }),
    })
    const always = explore(scenario, playPlanted, { numRuns: 6, seed: 12 })
    const found = always(({ played, run }) => {
      try {
        moneyRules[breaks](run)
      } catch (error) {
        shortest = played // fast-check tries ever shorter ones: the last that breaks the rule is the one it tells.
        throw error
      }
    })
    await expect(found).rejects.toThrow('Property failed after')
    expect(shortest?.steps.length).toBeLessThanOrEqual(3) // made, started, and confirmed or not
  })
})
