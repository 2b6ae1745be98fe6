import type { Case } from './define-case.ts'
import { Stage, type StageOptions } from './stage.ts'
import { type CaseResult, NotExercised } from './verdicts.ts'

export interface RunOptions extends StageOptions {
  /** Cases that are left out, by id, and why. */
  skip?: Readonly<Record<string, string>>
  onResult?(result: CaseResult): void
}

/** Asks a partner every question, one after the other: it is one service with one address. */
export async function runCases(cases: readonly Case[], options: RunOptions): Promise<CaseResult[]> {
  const results: CaseResult[] = []
  for (const each of cases) {
    const result = await runCase(each, options)
    options.onResult?.(result)
    results.push(result)
  }
  return results
}

async function runCase({ run, skip, ...about }: Case, options: RunOptions): Promise<CaseResult> {
  const began = Date.now()
  const stage = new Stage(options)
  const reason = options.skip?.[about.id] ?? skip
  const ended = reason === undefined ? await judged(stage, run) : ({ verdict: 'skipped', message: reason } as const)
  const evidence = { calls: await stage.calls(), webhooks: await stage.webhooks(), probes: stage.probes }
  return { ...about, ...ended, durationMs: Date.now() - began, evidence: reason === undefined ? evidence : nothing }
}

const nothing = { calls: [], webhooks: [], probes: [] }

async function judged(stage: Stage, run: Case['run']): Promise<Pick<CaseResult, 'verdict' | 'message'>> {
  await stage.begin()
  try {
    await run(stage)
    return { verdict: 'passed' }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { verdict: error instanceof NotExercised ? 'not exercised' : 'failed', message }
  } finally {
    await stage.bank.faults.clear()
    await stage.bank.outcomes.clear()
    await stage.settle().catch(() => {})
  }
}
