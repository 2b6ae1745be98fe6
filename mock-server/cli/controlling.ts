import type { Io } from './command.ts'
import { type ControlCall, ControlError, controlClient } from './control-client.ts'
import type { Values } from './flags.ts'

/** What a command does by the control API; where the bank is not there or refuses, a line says so and the exit code is 1. */
export async function controlling(
  name: string,
  values: Values,
  io: Io,
  work: (call: ControlCall) => Promise<void>,
): Promise<number> {
  try {
    await work(controlClient(values, io))
    return 0
  } catch (error) {
    if (!(error instanceof ControlError)) throw error
    io.err(`bank131-mock ${name}: ${error.message}`)
    return 1
  }
}
