import type { RequestItem } from '../../mock-server/index.ts'
import { asksToPay, isConfirm, isStatus, keyOf, sayCall, started } from './journal.ts'
import type { Stage } from './stage.ts'
import { ensure, NotExercised } from './verdicts.ts'

const families = ['', '/nominal', '/rko', '/fiscalization']
/** Every call that starts a payout. */
const startCalls = [
  ...families.flatMap((family) => [`session/start/payout${family}`, `session/init/payout${family}`]),
  ...['nominal', 'rko'].flatMap((family) => [
    `session/multi/start/payment/${family}`,
    `session/multi/init/payment/${family}`,
  ]),
]

/** The partner's next start meets a fault; what it does about it must not pay twice. */
export async function inTrouble(
  stage: Stage,
  fault: 'answer_lost' | 'latency' | 'error_500',
  parameters: { ms?: number } = {},
): Promise<void> {
  const { bank, options } = stage
  for (const call of startCalls)
    await bank.faults.add({ on: 'request', match: { call }, fault, times: 1, ...parameters })
  const asked = stage.newOrder()
  await stage.ask('any', asked)
  const met = async () => (await stage.calls()).find((call) => call.fault === fault)
  await stage.until(async () => (await met()) !== undefined, options.patienceMs + (parameters.ms ?? 0))
  await bank.faults.clear()
  const broken = await met()
  if (!broken) throw new NotExercised('the partner started no payout: look at --trigger')
  await stage.settle()
  const recovered = async () => (await stage.calls()).some((call) => call !== broken && dealsWith(broken, call))
  await stage.until(recovered)
  await stage.settle()
  judge(broken, await stage.calls())
}

function judge(broken: RequestItem, calls: readonly RequestItem[]): void {
  const starts = calls.filter(started)
  ensure(starts.length <= 1, `paid ${starts.length} times: ${starts.map(sayCall).join('; ')}`)
  const others = calls.filter((call) => call !== broken)
  const blind = others.find(
    (call, index) => asksToPay(call) && !isSame(broken, call) && !others.slice(0, index).some(asks(broken)),
  )
  ensure(!blind, `paid anew without asking what had become of ${sayCall(broken)}: ${blind && sayCall(blind)}`)
  ensure(
    others.some((call) => dealsWith(broken, call)),
    `neither asked session/status nor repeated after ${sayCall(broken)}`,
  )
}

/** The same payout asked for again: in the same session, or with the same key. */
const isSame = (broken: RequestItem, call: RequestItem): boolean =>
  (call.session_id !== undefined && call.session_id === broken.session_id) ||
  (keyOf(broken) !== undefined && keyOf(call) === keyOf(broken))

const asks =
  (broken: RequestItem) =>
  (call: RequestItem): boolean =>
    isStatus(call) && call.session_id === broken.session_id

/** It asked, it repeated, or a webhook told it and it confirmed. */
const dealsWith = (broken: RequestItem, call: RequestItem): boolean =>
  asks(broken)(call) ||
  (asksToPay(call) && isSame(broken, call)) ||
  (isConfirm(call) && call.session_id === broken.session_id)
