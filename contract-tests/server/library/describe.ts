import { type CertifyOptions, certifyPartner } from '../../partner/certify/certify-partner.ts'
import type { Case } from '../../partner/certify/define-case.ts'
import type { CaseResult } from '../../partner/certify/verdicts.ts'
import { type Contract, contract, type SuiteApi } from '../kit/contract.ts'
import { describeOn } from '../kit/describe-on.ts'
import type { Target } from '../kit/world.ts'
import { inProcess } from '../targets/in-process.ts'
import { runner } from './runner.ts'

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
