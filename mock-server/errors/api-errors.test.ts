import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refuse, refuseFields } from '../core/refusal.ts'
import { endpoints } from '../endpoints/index.ts'
import { answerRefusal } from '../http/answer.ts'
import { readTable } from '../testing/read-table.ts'
import { apiErrors } from './api-errors.ts'
import { type RefusalReason, refusalReasons } from './refusal-reasons.ts'

/** What a partner gets for each reason. */
const table = readTable(`
  reason               status  code
  project_missing      401     identification_error
  unknown_project      401     identification_error
  signature_missing    401     authentication_error
  signature_wrong      401     authentication_error
  captures_later       403     authorization_error
  invalid_fields       400     invalid_request
  header_repeated      400     invalid_request
  body_broken_off      400     invalid_request
  body_too_large       413     invalid_request
  unknown_path         404     invalid_request
  unknown_session      404     invalid_request
  unknown_subscription  400     invalid_request
  unknown_npd_request  400     invalid_request
  account_conflict     400     invalid_request
  wrong_state          409     session_wrong_state
  key_taken            400     idempotency_key_already_exists
  more_than_left       400     refund_amount_too_large
  unknown_account      400     account_not_found
  not_self_employed    400     taxpayer_unknown
  bank_not_linked      400     taxpayer_not_bound
  tax_service_silent   500     npd_service_internal_error
  own_fault            500     internal_error
  store_away           503     internal_error
  ids_used_up          500     internal_error
`)

const root = resolve(import.meta.dirname, '..')
const sources = globSync('**/*.ts', { cwd: root })
  .filter((file) => !/\.test(-d)?\.ts$/.test(file))
  .map((file) => ({
    file: file.replaceAll('\\', '/'),
    code: readFileSync(resolve(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
  }))

describe('the table of errors', () => {
  it.each(table.rows)('$reason is $status, $code', ({ reason, status, code }) => {
    const answer = answerRefusal(refuse(reason as RefusalReason, 'so'))
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      Number(status),
      { status: 'error', error: { code, description: 'so' } },
    ])
  })

  it('has a row here for every reason', () => {
    expect(table.rows.map(({ reason }) => reason)).toEqual(Object.keys(refusalReasons))
  })

  it('is where fields at fault get their code and status from, too', () => {
    const refusal = refuseFields({ pointer: '/session_id', expected: 'a string', came: 'nothing' })
    expect(refusal).toMatchObject({ reason: 'invalid_fields', code: 'invalid_request', status: 400 })
  })

  it('has no reason that nothing is refused for', () => {
    const given = sources
      .filter(({ file }) => !file.startsWith('errors/'))
      .map(({ code }) => code)
      .join('\n')
    const unused = Object.keys(refusalReasons).filter((name) => !new RegExp(`refuse\\w*\\(\\s*'${name}'`).test(given))
    expect(unused).toEqual([])
  })

  it('is the only place that says a status of an error: who decides and who answers calls has no such number', () => {
    // core/time counts days by 400 years.
    const rooms = /^(core\/(?!time\/)|endpoints\/|engine\/|http\/)/
    const answering = sources.filter(({ file }) => rooms.test(file))
    const said = answering.filter(({ code }) => /(?<![\w.'"`])[45]\d\d(?![\w.'"`])/.test(code)).map(({ file }) => file)
    expect(said).toEqual([])
    expect(answering.length).toBeGreaterThan(200)
  })

  it('gives one reason for each code that endpoints declare: it says all that they could say', () => {
    const declared = new Set(endpoints.flatMap(({ errors }) => errors))
    expect(declared.size).toBeGreaterThan(5)
    for (const code of declared)
      expect([code, Object.keys(apiErrors[code].reasons)]).toEqual([code, [expect.anything()]])
  })
})
