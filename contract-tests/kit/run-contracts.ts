import type { Contract, ContractTest } from './contract.ts'
import { expect } from './expect.ts'
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
}

interface Planned {
  suite: string
  test: string
  run: ContractTest
  setup: ProjectSetup
  needs: Feature | undefined
}

/** Runs suites on one target without a test runner, some tests at a time; results come in the order of the tests. */
export async function runContracts(
  contracts: readonly Contract[],
  target: Target,
  { together = 8 }: { together?: number } = {},
): Promise<TestResult[]> {
  const planned = contracts.flatMap(testsOf)
  const running = await target.start()
  try {
    const results: TestResult[] = []
    let next = 0
    const work = async () => {
      for (let index = next++; index < planned.length; index = next++)
        results[index] = await runTest(planned[index]!, target, running)
    }
    await Promise.all(Array.from({ length: together }, work))
    return results
  } finally {
    await running.stop()
  }
}

function testsOf({ title, suite }: Contract): Planned[] {
  const tests: Planned[] = []
  suite({ expect, it: (test, run, { needs, ...setup } = {}) => tests.push({ suite: title, test, run, setup, needs }) })
  return tests
}

async function runTest({ suite, test, run, setup, needs }: Planned, target: Target, running: Running) {
  const reason = target.skip ?? (needs && target.lacks?.[needs])
  if (reason !== undefined) return { suite, test, verdict: 'skipped', reason } as const
  try {
    await run({ ...sceneOf(await running.world(setup)), expect })
    return { suite, test, verdict: 'passed' } as const
  } catch (error) {
    return { suite, test, verdict: 'failed', error: error instanceof Error ? error : new Error(String(error)) } as const
  }
}
