import type { Bank } from '../engine/bank.ts'
import { type Answer, answerBroken } from './answer.ts'
import type { Answered } from './handle-call.ts'
import type { IncomingCall } from './incoming-call.ts'
import type { TakeCall } from './take-call.ts'

/** For whoever starts the bank: alive at once, ready once its keys are read and as long as its store answers. Not calls of the bank, so not in the journal. */
const probes = new Map<string, (bank: Bank) => Promise<unknown>>([
  ['/livez', async () => {}],
  ['/readyz', (bank) => Promise.all([bank.checkBankKey(), bank.store.due.next()])],
])

/** The answer to what is asked most and must not wait for the rest to load: operations and probes. Never rejects; `undefined` for all else. */
export function answerDirectly(bank: Bank, takeCall: TakeCall, call: IncomingCall): Promise<Answered> | undefined {
  const taken = takeCall(bank, call)
  if (taken) return taken
  const probe = call.method === 'GET' || call.method === 'HEAD' ? probes.get(call.path) : undefined
  return probe && probed(bank, probe, call.method === 'HEAD' ? '' : 'ok')
}

const plain = { type: 'text/plain; charset=UTF-8' }

async function probed(bank: Bank, probe: (bank: Bank) => Promise<unknown>, text: string): Promise<{ answer: Answer }> {
  try {
    await probe(bank)
    return { answer: { status: 200, text, ...plain } }
  } catch (error) {
    bank.observers.onError?.(error)
    const { status, error: told } = answerBroken(error)
    return { answer: { status, text: told!.description, ...plain } }
  }
}
