import * as vitest from 'vitest'
import type { Contract } from '../kit/contract.ts'
import { describeOn } from '../kit/describe-on.ts'
import type { Target } from '../kit/world.ts'
import { targets as everyTarget } from '../targets/index.ts'

/** Suites in the bank's words, run by Vitest on every target: what a module exports, or a list. */
export function describeContracts(
  contracts: Readonly<Record<string, Contract | readonly Contract[]>> | readonly Contract[],
  targets: readonly Target[] = everyTarget,
): void {
  for (const each of Object.values(contracts).flat()) for (const target of targets) describeOn(vitest, target, each)
}
