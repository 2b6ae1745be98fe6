import { setTimeout as sleep } from 'node:timers/promises'
import { CaseLog } from './case-log.ts'
import type { Case } from './define-case.ts'
import { aliveTogether } from './double-payouts.ts'
import { sayCall, started } from './journal.ts'
import { paymentSamples } from './payments/payment-samples.ts'
import { makeSamples, type SampleMaker } from './samples.ts'
import { Stage } from './stage.ts'
import { NO_RESTART, type StageOptions, takesOnly } from './stage-options.ts'
import { untilAborted } from './until-aborted.ts'
import { CaseFailed, type CaseResult, NotExercised } from './verdicts.ts'

export interface RunOptions extends StageOptions {
  /** Cases that are left out, by id, and why. */
  skip?: Readonly<Record<string, string>>
  /** Calls that the bank keeps. */
  journalRows?: number
  /** Called for each case as it ends, and once more for one that turned out to have failed later. */
  onResult?(result: CaseResult): void
  /** A case begins, as number `index` of so many. */
  onCase?(about: Pick<Case, 'id' | 'title'>, index: number, of: number): void
  /** Every case has been judged; calls that come late are waited for. */
  onJudged?(): void
  /** Why the partner cannot be reached any more, where it cannot. */
  whyGone?(): Promise<string | undefined>
}

/** What cases are compared with belongs to no case. */
const SAMPLES = 'samples'

/** Asks a partner every question, one after the other: it is one service with one address. Last, every order of the run is looked at once more. */
export async function runCases(cases: readonly Case[], options: RunOptions): Promise<CaseResult[]> {
  const log = new CaseLog(options.bank, options.journalRows)
  const samplesBy = (maker?: SampleMaker) =>
    once(async () => {
      const { running } = log
      await log.begin(SAMPLES)
      const nothing = () => Promise.reject(new Error('samples are compared with nothing'))
      const stage = new Stage(options, log, SAMPLES, nothing)
      return makeSamples(stage, maker).finally(() => log.begin(running))
    })
  const samples = { payouts: samplesBy(), payments: samplesBy(paymentSamples) }
  const judged: Judged[] = []
  let gone: string | undefined
  for (const [index, each] of cases.entries()) {
    if (options.signal?.aborted) break
    options.onCase?.(each, index + 1, cases.length)
    const about = each.concerns ?? 'payouts'
    const instead = takesOnly(options) && about === 'payouts'
    const stage = new Stage(options, log, each.id, samples[instead ? 'payments' : about], instead)
    const asking = async () => {
      const result = await runCase(each, stage, gone)
      if (gone !== undefined || result.verdict === 'passed' || result.verdict === 'skipped') return result
      gone = await options.whyGone?.()
      return gone === undefined ? result : endedDuring(result, gone)
    }
    const result = await untilAborted(asking(), options.signal)
    // Of a case that was broken off nothing is known.
    if (result === undefined) break
    options.onResult?.(result)
    judged.push({ stage, result })
  }
  return judgeAgain(judged, options)
}

const NO_PAYMENTS =
  'the partner takes no payments, as far as is known: give --trigger-payment, which makes it begin one'

interface Judged {
  stage: Stage
  result: CaseResult
}

async function runCase({ run, skip, ...about }: Case, stage: Stage, gone: string | undefined): Promise<CaseResult> {
  const began = Date.now()
  const { skip: skips } = stage.options as RunOptions
  const reason = skips?.[about.id] ?? skip
  const unasked = { ...about, durationMs: 0, evidence: { calls: [], webhooks: [], probes: [] } }
  if (reason !== undefined) return { ...unasked, verdict: 'skipped', message: reason }
  if (about.concerns === 'payments' && !stage.options.triggers.payment)
    return { ...unasked, verdict: 'not exercised', message: NO_PAYMENTS }
  if (about.needs === 'restart' && !stage.options.restart)
    return { ...unasked, verdict: 'not exercised', message: NO_RESTART }
  if (gone !== undefined) return { ...unasked, verdict: 'not exercised', message: `the partner was gone: ${gone}` }
  const ended = await judge(stage, run)
  return { ...about, ...ended, durationMs: Date.now() - began, evidence: await evidenceOf(stage) }
}

/** A partner that ends is wrong, and what follows cannot be judged: each case would wait for it in vain. */
const endedDuring = (result: CaseResult, gone: string): CaseResult => ({
  ...result,
  verdict: 'failed',
  message: `${gone}: the partner ended during this case, or just before it (${result.message})`,
})

const evidenceOf = async (stage: Stage): Promise<CaseResult['evidence']> => ({
  calls: await stage.calls(),
  webhooks: await stage.webhooks(),
  probes: stage.probes,
})

type Ended = Pick<CaseResult, 'verdict' | 'message'>

async function judge(stage: Stage, run: Case['run']): Promise<Ended> {
  await stage.log.begin(stage.caseId)
  try {
    await run(stage)
    const notes = [...stage.shownOrders.notes]
    return { verdict: 'passed', ...(notes.length > 0 && { message: `not judged: ${notes.join('; ')}` }) }
  } catch (error) {
    return verdictOf(error)
  } finally {
    await stage.bank.faults.clear()
    await stage.bank.outcomes.clear()
    await stage.settle().catch(() => {})
  }
}

function verdictOf(error: unknown): Ended {
  const message = error instanceof Error ? error.message : String(error)
  return { verdict: error instanceof NotExercised ? 'not exercised' : 'failed', message }
}

/**
 * What held when a case ended has to hold still when all have: a partner that pays again twenty seconds after a lost answer does so while other cases run,
 * and the case that began it is the one that failed.
 */
async function judgeAgain(judged: readonly Judged[], options: RunOptions): Promise<CaseResult[]> {
  const last = judged.findLast(({ result }) => result.verdict !== 'skipped')
  if (last && !options.signal?.aborted) {
    options.onJudged?.()
    options.onWaiting?.('calls that come late')
    const waiting = async () => {
      await sleep(options.patienceMs, undefined, { signal: options.signal })
      await last.stage.settle()
    }
    await untilAborted(
      waiting().catch(() => {}),
      options.signal,
    )
  }
  const results: CaseResult[] = []
  for (const { stage, result } of judged) {
    const late = result.verdict === 'passed' ? await lateFault(stage) : undefined
    results.push(late ? { ...result, ...late, evidence: await evidenceOf(stage) } : result)
    if (late) options.onResult?.(results.at(-1)!)
  }
  return results
}

async function lateFault(stage: Stage): Promise<Ended | undefined> {
  try {
    for (const check of stage.lasting) await check()
    await onePayoutAnOrder(stage)
    return undefined
  } catch (error) {
    const { message } = verdictOf(error)
    return { verdict: 'failed', message: `after the case had passed: ${message}` }
  }
}

async function onePayoutAnOrder(stage: Stage): Promise<void> {
  const journal = { requests: await stage.calls(), webhooks: await stage.webhooks() }
  const starts = journal.requests.filter(started)
  for (const order of stage.log.ordersOf(stage.caseId)) {
    const its = aliveTogether(
      starts.filter((call) => stage.log.orderOf(call) === order),
      journal,
    )
    if (its.length > 1)
      throw new CaseFailed(`${order.reference} was paid ${its.length} times: ${its.map(sayCall).join('; ')}`)
  }
}

const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}
