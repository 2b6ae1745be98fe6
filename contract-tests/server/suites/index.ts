import type { Contract } from '../kit/contract.ts'
import * as balance from './balance.ts'
import * as chargebacks from './chargebacks.ts'
import * as examples from './examples.ts'
import * as fps from './fps.ts'
import * as fpsBanks from './fps-banks.ts'
import * as grid from './grid.ts'
import * as money from './money.ts'
import * as multi from './multi.ts'
import * as multiStart from './multi-start.ts'
import * as noPayment from './no-payment.ts'
import * as npd from './npd.ts'
import * as pages from './pages.ts'
import * as payment from './payment.ts'
import * as paymentAmounts from './payment-amounts.ts'
import * as paymentHold from './payment-hold.ts'
import * as paymentMethods from './payment-methods.ts'
import * as paymentMoney from './payment-money.ts'
import * as payout from './payout.ts'
import * as payoutRules from './payout-rules.ts'
import * as recipients from './recipients.ts'
import * as recurrents from './recurrents.ts'
import * as refunds from './refunds.ts'
import * as sdk from './sdk.ts'
import * as sdkPayments from './sdk-payments.ts'
import * as seed from './seed.ts'
import * as selfEmployed from './self-employed.ts'
import * as split from './split.ts'
import * as statement from './statement.ts'
import * as subscriptions from './subscriptions.ts'
import * as syncPayments from './sync-payments.ts'
import * as threeDSecure from './three-d-secure.ts'
import * as tokens from './tokens.ts'
import * as twoLegs from './two-legs.ts'

/** Every suite, for `verify-bank` and for partners. A suite of a new file is added here; `index.test.ts` says so if it is not. */
export const contracts: readonly Contract[] = [
  seed,
  pages,
  payout,
  payoutRules,
  recipients,
  examples,
  balance,
  statement,
  tokens,
  fpsBanks,
  fps,
  npd,
  selfEmployed,
  noPayment,
  twoLegs,
  multi,
  multiStart,
  money,
  payment,
  paymentAmounts,
  paymentMoney,
  paymentHold,
  threeDSecure,
  paymentMethods,
  refunds,
  chargebacks,
  recurrents,
  syncPayments,
  subscriptions,
  split,
  grid,
  sdk,
  sdkPayments,
].flatMap((module) => Object.values(module).flat())
