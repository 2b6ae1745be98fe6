import * as Type from 'typebox'
import { AcquiringWidget, PublicTokenAnswer, SelfEmployedWidget, TokenizeWidget } from '../../schemas/models/index.ts'
import { refuseFields, unknownSession } from '../core/refusal.ts'
import { issuePublicToken, widgetNames } from '../core/tokens/public-tokens.ts'
import { defineEndpoint } from './define-endpoint.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/token',
  versions: ['v1'],
  summary: 'Get a public token for the bank’s widgets',
  request: Type.Object({
    tokenize_widget: Type.Optional(TokenizeWidget),
    acquiring_widget: Type.Optional(AcquiringWidget),
    self_employed_widget: Type.Optional(SelfEmployedWidget),
  }),
  response: PublicTokenAnswer,
  errors: [],
  source: 'docs: payout-widget, objects; sdk: IssuePublicTokenRequest; sibling: token-method (24 hours)',
  sessionOf: ({ acquiring_widget }) => acquiring_widget?.session_id,
  decide({ view, body }) {
    const { tokenize_widget, acquiring_widget, self_employed_widget } = body
    const widgets = {
      ...(tokenize_widget && { tokenize_widget }),
      ...(acquiring_widget && { acquiring_widget }),
      ...(self_employed_widget && { self_employed_widget }),
    }
    const expected = `one or more of ${widgetNames.join(', ')}`
    if (Object.keys(widgets).length === 0) return refuseFields({ pointer: '', expected, came: 'none of them' })
    if (acquiring_widget && !view.session) return unknownSession('/acquiring_widget/session_id')
    return issuePublicToken(view, widgets)
  },
  examples: {
    'gives a token for the widget that takes cards': {
      given: 'nothing',
      request: { tokenize_widget: { access: true } },
      expect: 'ok',
    },
    'gives one token for two widgets': {
      given: 'nothing',
      request: { tokenize_widget: { access: true }, self_employed_widget: { tax_reference: '123456789012' } },
      expect: 'ok',
    },
    'gives a token for the payment of a session': {
      given: 'created',
      request: { acquiring_widget: { session_id: 'ps_1001', show_recurrent_checkbox: false } },
      expect: 'ok',
    },
    'refuses a body that names no widget': { given: 'nothing', request: {}, expect: 'invalid_request' },
    'refuses a session that is not there': {
      given: 'nothing',
      request: { acquiring_widget: { session_id: 'ps_9' } },
      expect: 'invalid_request',
    },
  },
})
