import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type CertifyOptions, certifyPartner } from '../../partner/certify/certify-partner.ts'
import type { Case } from '../../partner/certify/define-case.ts'
import type { CaseResult } from '../../partner/certify/verdicts.ts'
import { type Contract, contract, type SuiteApi } from '../kit/contract.ts'
import { describeOn } from '../kit/describe-on.ts'
import type { Target } from '../kit/world.ts'
import { inProcess } from '../targets/in-process.ts'

/**
 * Vitest, an optional peer, when tests are described: the rest of the library does without, and an `await import` here would keep all of it
 * from being loaded by `require`. By its file, since what `require('vitest')` finds only says that it cannot be required.
 */
function runner(): typeof import('vitest') {
  const { url, resolve } = import.meta
  try {
    return createRequire(url)(fileURLToPath(resolve('vitest')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Error('vitest is needed to describe tests: npm install --save-dev vitest', { cause: error })
  }
}

/** A suite in the bank's words, run by Vitest: against this package's bank, or any targets (`remote({ baseUrl, … })`). */
export function describeContract(
  title: string,
  suite: (api: SuiteApi) => void,
  { targets = [inProcess] }: { targets?: readonly Target[] } = {},
): void {
  describeContracts([contract(title, suite)], { targets })
}

/** The suites of this package, or your own, run by Vitest. */
export function describeContracts(
  contracts: readonly Contract[],
  { targets = [inProcess] }: { targets?: readonly Target[] } = {},
): void {
  for (const each of contracts) for (const target of targets) describeOn(runner(), target, each)
}

/**
 * Cases as tests of Vitest, one each: a case that fails fails its test, one that cannot be judged is skipped with what to do. `options` is asked for
 * when the tests begin, so that it can start the partner.
 */
export function describeCases(
  title: string,
  cases: readonly Case[],
  options: () => CertifyOptions | Promise<CertifyOptions>,
): void {
  const { beforeAll, describe, it } = runner()
  describe(title, () => {
    const results = new Map<string, CaseResult>()
    beforeAll(async () => {
      for (const result of await certifyPartner(cases, await options())) results.set(result.id, result)
    }, 600_000)
    for (const { id, title } of cases) {
      it(`${id} ${title}`, ({ skip }) => {
        const { verdict, message, expected, source } = results.get(id)!
        if (verdict === 'failed') throw new Error(`${message}\nexpected: ${expected} (${source})`)
        if (verdict !== 'passed') skip(`${verdict}: ${message}`)
      })
    }
  })
}
