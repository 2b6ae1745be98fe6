import type { Contract, ContractTest } from './contract.ts'
import { expect } from './expect.ts'
import { Lacking } from './lacking.ts'
import { recorded, type TestEvent } from './recorded.ts'
import { sceneOf } from './scene.ts'
import type { Feature, ProjectSetup, Running, Target } from './world.ts'

/** What came of one test. */
export interface TestResult {
  suite: string
  test: string
  verdict: 'passed' | 'failed' | 'skipped'
  /** Why it was skipped. */
  reason?: string
  error?: Error
  durationMs: number
  /** What was said and heard, in order. */
  events: readonly TestEvent[]
}

interface Planned {
  suite: string
  test: string
  run: ContractTest
  setup: ProjectSetup
  needs: Feature | undefined
}

export interface RunContractsOptions {
  /** Tests at a time (8). */
  together?: number
  onTest?(test: string, index: number, of: number): void
  onResult?(result: TestResult): void
  /** Begins no further test; the results of those that have been run are answered. */
  signal?: AbortSignal
}

/** Runs suites on one target without a test runner, some tests at a time; results come in the order of the tests. */
export async function runContracts(
  contracts: readonly Contract[],
  target: Target,
  { together = 8, onTest, onResult, signal }: RunContractsOptions = {},
): Promise<TestResult[]> {
  const planned = contracts.flatMap(testsOf)
  const running = await target.start()
  try {
    const results: TestResult[] = []
    let next = 0
    const work = async () => {
      for (let index = next++; index < planned.length && !signal?.aborted; index = next++) {
        onTest?.(planned[index]!.test, index + 1, planned.length)
        const result = await runTest(planned[index]!, target, running)
        results[index] = result
        onResult?.(result)
      }
    }
    await Promise.all(Array.from({ length: together }, work))
    return results.filter(() => true) // tests that were not begun are holes
  } finally {
    await running.stop()
  }
}

function testsOf({ title, suite }: Contract): Planned[] {
  const tests: Planned[] = []
  suite({ expect, it: (test, run, { needs, ...setup } = {}) => tests.push({ suite: title, test, run, setup, needs }) })
  return tests
}

async function runTest(planned: Planned, target: Target, running: Running): Promise<TestResult> {
  const { suite, test, run, setup, needs } = planned
  const began = Date.now()
  const events: TestEvent[] = []
  const result = (verdict: TestResult['verdict'], more: Partial<TestResult> = {}): TestResult => {
    return { suite, test, verdict, durationMs: Date.now() - began, events, ...more }
  }
  const reason = target.skip ?? (needs && target.lacks?.[needs])
  if (reason !== undefined) return result('skipped', { reason })
  try {
    const world = recorded(await running.world(setup), events)
    await run({ ...sceneOf(world), expect })
    return result('passed')
  } catch (error) {
    if (error instanceof Lacking) return result('skipped', { reason: error.message })
    return result('failed', { error: error instanceof Error ? error : new Error(String(error)) })
  }
}
