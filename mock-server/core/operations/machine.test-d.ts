import { after, book, deadline, fail, webhook } from './effects.ts'
import { defineMachine, only, to } from './machine.ts'

// A test for the type checker: each line below a `@ts-expect-error` holds one mistyped name, and `npm run check:types` fails if it compiles.

defineMachine({
  start: to('checking', after('processing', 'checked')),
  checking: {
    checked: to('awaiting_confirm', webhook('ready_to_confirm'), deadline('confirm_window', 'expire')),
  },
  awaiting_confirm: { confirm: to('paid', book()), expire: only('account_transfer', to('failed')) },
  paid: {},
  failed: {},
})

const ends = { paid: {}, failed: {} }

// @ts-expect-error: a state
defineMachine({ start: to('payed'), ...ends })
// @ts-expect-error: nothing leads back to the beginning
defineMachine({ start: to('checking'), checking: { checked: to('start') }, ...ends })
// @ts-expect-error: a state that a step leads to
defineMachine({ start: to('checking'), checking: { checked: to('payed'), refuse: to('failed') }, ...ends })
// @ts-expect-error: a state behind a guard
defineMachine({ start: to('checking'), checking: { checked: only('account_transfer', to('payed')) }, ...ends })
// @ts-expect-error: the event of a step that the bank takes by itself
defineMachine({ start: to('checking', after('processing', 'chekced')), checking: { checked: to('paid') }, ...ends })
// @ts-expect-error: the event of a deadline
defineMachine({ start: to('open', deadline('confirm_window', 'expires')), open: { expire: to('failed') }, ...ends })
// @ts-expect-error: an event of another state than the one that sets the timer
defineMachine({ start: to('checking'), checking: { checked: to('paid', after('settlement', 'checked')) }, ...ends })
// @ts-expect-error: the same, behind a guard
defineMachine({ start: to('a'), a: { go: only('account_transfer', to('paid', after('pickup', 'go'))) }, ...ends })
// @ts-expect-error: a webhook
webhook('payment_finshed')
// @ts-expect-error: a wait
after('procesing', 'checked')
// @ts-expect-error: the wait of a deadline
deadline('confirm_windw', 'expire')
// @ts-expect-error: an effect
to('paid', { do: 'boook' })
// @ts-expect-error: the reason of a failure
fail('confirm_timout')
// @ts-expect-error: a guard
only('acount_transfer', to('paid'))
