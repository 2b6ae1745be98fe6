import * as Type from 'typebox'
import { AccountNumber, AccountStatementAnswer, CalendarDate } from '../../schemas/models/index.ts'
import { accountStatement } from '../core/money/statement.ts'
import { refuseFields } from '../core/refusal.ts'
import { defineEndpoint } from './define-endpoint.ts'

const day = { date_from: '2025-03-01', date_to: '2025-03-01' }

export default defineEndpoint({
  method: 'POST',
  path: '/report/account_statement',
  versions: ['v1'],
  summary: 'Read what happened on an account on one day',
  request: Type.Object({ date_from: CalendarDate, date_to: CalendarDate, account_number: AccountNumber }),
  response: AccountStatementAnswer,
  errors: ['account_not_found'],
  source: 'docs: statements-escrow; where the totals stand and that the day is Moscow’s is ours',
  reads: true,
  decide({ view, body: { date_from, date_to, account_number } }) {
    if (date_from === date_to) return accountStatement(view, date_from, account_number)
    const expected = `${date_from}, the day of date_from: a statement is of one day`
    return refuseFields({ pointer: '/date_to', expected, came: date_to })
  },
  examples: {
    'shows the payouts of a day': {
      given: 'succeeded_nominal',
      request: { ...day, account_number: '40702810600200000014' },
      expect: 'ok',
    },
    'shows a day on which nothing happened': {
      given: 'nothing',
      request: { ...day, account_number: '40702810300200000013' },
      expect: 'ok',
    },
    'refuses more than one day': {
      given: 'nothing',
      request: { ...day, date_to: '2025-03-02', account_number: '40702810300200000013' },
      expect: 'invalid_request',
    },
    'refuses an account that the project does not have': {
      given: 'nothing',
      request: { ...day, account_number: '40702810000000000131' },
      expect: 'account_not_found',
    },
  },
})
