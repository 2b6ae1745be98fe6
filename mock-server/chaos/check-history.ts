import { type EndState, type History, isKnown } from './history.ts'

/**
 * What is wrong with a history, a sentence each: every answer of 200 is still true, every call of unknown result was taken whole or not at
 * all, none was refused without a reason, each payout that was paid moved its money once, every webhook came, the same bytes each time and
 * in its order, and all replicas tell the same.
 */
export function wrongIn(history: History): string[] {
  return [
    ...answersThatAreNotTrue(history),
    ...sessionsOfNobody(history),
    ...callsThatWereTakenTwice(history),
    ...callsThatWereRefused(history),
    ...moneyThatDoesNotAddUp(history.end),
    ...webhooksThatAreWrong(history),
    ...whatIsUnderWay(history),
    ...whoSaysOtherwise(history),
  ]
}

const beginsSession: ReadonlySet<string> = new Set(['session/init/payout', 'session/create'])
const beginsPayout: ReadonlySet<string> = new Set(['session/init/payout', 'session/start/payout'])
const [isTaken, isElsewhere] = ['idempotency_key_already_exists', 'session_wrong_state']

function* answersThatAreNotTrue({ calls, end }: History): Generator<string> {
  const there = new Map(end.sessions.map((session) => [session.id, session]))
  for (const { method, order, amount, answer } of calls) {
    if (answer?.http !== 200) continue
    const session = there.get(answer.sessionId ?? '')
    if (!session) yield `${method} of ${order} was answered with 200, and ${answer.sessionId} is not there`
    else if (method === 'session/confirm' && session.payouts.some(({ status }) => status === 'pending'))
      yield `${session.id} was confirmed, and waits to be`
    else if (method === 'session/cancel' && session.status !== 'cancelled')
      yield `${session.id} was cancelled, and is ${session.status}`
    else if (
      beginsPayout.has(method) &&
      !session.payouts.some((each) => each.id === answer.payoutId && each.amount === amount)
    )
      yield `${session.id} has no payout ${answer.payoutId} of ${amount} kopecks any more`
  }
}

/** Each session was begun by a call that was answered, or by one that nobody answered. */
function* sessionsOfNobody({ calls, end }: History): Generator<string> {
  const begun = calls.filter(({ method }) => beginsSession.has(method))
  const answered = begun.filter(({ answer }) => answer?.http === 200)
  const ids = answered.map(({ answer }) => answer!.sessionId!)
  if (new Set(ids).size < ids.length) yield 'an id of a session was given twice'
  const known = new Set(ids)
  const others = end.sessions.filter(({ id }) => !known.has(id))
  const taken = new Set(begun.filter(({ answer }) => answer?.code === isTaken).map(({ key }) => key))
  const keys = new Set(answered.map(({ key }) => key))
  const unanswered = [...taken].filter((key) => !keys.has(key))
  if (others.length !== unanswered.length)
    yield `${others.length} sessions are there that no answer told of, and ${unanswered.length} keys were taken without an answer`
}

/** A key that was taken is taken for good, and begins one thing; 500 and above tell nothing of it. */
function* callsThatWereTakenTwice({ calls }: History): Generator<string> {
  const byKey = Map.groupBy(
    calls.filter(({ key }) => key !== undefined),
    ({ key }) => key,
  )
  for (const [key, same] of byKey) {
    const good = same.filter(({ answer }) => answer?.http === 200)
    if (good.length > 1) yield `the key ${key} began ${good.length} sessions or payouts`
    const first = same.findIndex(({ answer }) => answer?.http === 200)
    if (first >= 0 && same.slice(first + 1).some(({ answer }) => isKnown(answer) && answer.code !== isTaken))
      yield `the key ${key} was forgotten`
  }
}

/** Only what an earlier call of unknown result may have done is a reason to refuse one. */
function* callsThatWereRefused({ calls }: History): Generator<string> {
  const byOrder = Map.groupBy(calls, ({ order, method }) => `${method} of ${order}`)
  for (const [name, same] of byOrder) {
    for (const { key, answer } of same)
      if (isKnown(answer) && answer.http !== 200 && answer.code !== (key === undefined ? isElsewhere : isTaken))
        yield `${name} was answered with ${answer.http} ${answer.code}`
    if (same.every(({ answer }) => isKnown(answer) && answer.http !== 200))
      yield `${name} was refused, and nothing had been asked before`
  }
}

function* moneyThatDoesNotAddUp({ sessions, postings, accounts }: EndState): Generator<string> {
  const paid = sessions.flatMap(({ id, payouts }) =>
    payouts.filter(({ status }) => status === 'succeeded').map(({ amount }) => ({ id, amount })),
  )
  const moved = Map.groupBy(
    postings.filter(({ kind }) => kind === 'payout'),
    ({ sessionId }) => sessionId,
  )
  for (const { id, amount } of paid) {
    const lines = moved.get(id) ?? []
    if (lines.length !== 1 || lines[0]!.amount !== amount)
      yield `${id} was paid, and ${lines.length} lines moved its money`
  }
  if (moved.size > paid.length) yield `money was moved for ${moved.size} sessions, and ${paid.length} were paid`
  const left = accounts.reduce((sum, { opening, balance }) => sum + opening - balance, 0)
  const sum = paid.reduce((all, { amount }) => all + amount, 0)
  if (left !== sum) yield `${left} kopecks have left the accounts, and ${sum} were paid`
  for (const { number, held } of accounts) if (held !== 0) yield `${held} kopecks of ${number} are set aside still`
}

function* webhooksThatAreWrong({ arrivals, end }: History): Generator<string> {
  const byWebhook = Map.groupBy(arrivals, ({ sessionId, type }) => `${type} of ${sessionId}`)
  for (const [name, same] of byWebhook)
    if (new Set(same.map(({ body, signature }) => `${body} ${signature}`)).size > 1)
      yield `${name} came with other bytes`
  for (const { type, sessionId, status } of end.webhooks) {
    const came = byWebhook.get(`${type} of ${sessionId}`) ?? []
    if (status !== 'delivered') yield `${type} of ${sessionId} is ${status}`
    else if (!came.some((arrival) => arrival.status === 200))
      yield `${type} of ${sessionId} counts as delivered, and never was`
  }
  const owed = new Set(end.webhooks.map(({ type, sessionId }) => `${type} of ${sessionId}`))
  // Nothing leaves before its commit.
  for (const name of byWebhook.keys()) if (!owed.has(name)) yield `${name} came, and the bank knows nothing of it`
  for (const { id, payouts } of end.sessions)
    for (const type of ['ready_to_confirm', 'payment_finished'])
      if (payouts.length > 0 && !owed.has(`${type} of ${id}`)) yield `there is no ${type} of ${id}`
  for (const [sessionId, those] of Map.groupBy(arrivals, (each) => each.sessionId)) {
    const first = those.map(({ type }) => type)
    if (first.indexOf('payment_finished') >= 0 && first.indexOf('payment_finished') < first.indexOf('ready_to_confirm'))
      yield `webhooks of ${sessionId} came in the wrong order`
  }
}

/** A session ends as its partner has asked; one without a payout waits for that, unless the bank was told of one. */
function* whatIsUnderWay({ calls, end }: History): Generator<string> {
  const asked = (method: string) =>
    new Set(calls.filter((each) => each.method === method).map((each) => each.sessionId))
  const [confirmed, cancelled] = [asked('session/confirm'), asked('session/cancel')]
  for (const { id, status, payouts } of end.sessions) {
    if (status === 'accepted' && !confirmed.has(id)) yield `${id} was paid, and nobody has confirmed it`
    const waits = status === 'created' && payouts.length === 0
    if (status !== 'accepted' && !waits && !(status === 'cancelled' && cancelled.has(id)))
      yield `${id} is ${status} in the end`
  }
  if (end.timers > 0) yield `${end.timers} steps are still due`
}

function* whoSaysOtherwise({ end, endElsewhere }: History): Generator<string> {
  for (const [nth, other] of endElsewhere.entries())
    for (const part of Object.keys(end) as (keyof EndState)[])
      if (JSON.stringify(other[part]) !== JSON.stringify(end[part]))
        yield `replica ${nth + 2} tells of other ${part} than the first`
}
