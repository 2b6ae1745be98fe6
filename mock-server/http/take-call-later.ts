import type { Bank } from '../engine/bank.ts'
import { answerBroken } from './answer.ts'
import type { Answered } from './handle-call.ts'
import type { IncomingCall } from './incoming-call.ts'
import { loadOnce } from './load-once.ts'
import { isRoute } from './routes.ts'
import type { TakeCall } from './take-call.ts'

let loaded: TakeCall | undefined
const load = loadOnce(async () => {
  loaded = (await import('./take-call.ts')).takeCall
  return loaded
})

/** For a bank on a port: the endpoints and the checks of their bodies load with the first call, before anything of it is read or decided. */
export const takeCallLater: TakeCall = (bank, call) => {
  if (loaded) return loaded(bank, call)
  return isRoute(call) ? takeOnceLoaded(bank, call) : undefined
}

async function takeOnceLoaded(bank: Bank, call: IncomingCall): Promise<Answered> {
  try {
    return await (await load())(bank, call)!
  } catch (error) {
    bank.observers.onError?.(error)
    return { answer: answerBroken(error) }
  }
}
