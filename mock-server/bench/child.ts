import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { fitThreadPool } from '../engine/node/thread-pool.ts'
import { atExit } from './at-exit.ts'

/** What a program of bench/programs is asked, and answers. */
interface Orders {
  [order: string]: (argument: never) => unknown
}

/** A program of its own process, and what it can be asked. */
export interface Child {
  ask<T>(order: string, argument?: unknown): Promise<T>
  readonly pid: number
  stop(): Promise<void>
}

// As `serve` does; programs inherit it, because one may use the pool before its own first line runs.
fitThreadPool()

const programs = new URL('./programs/', import.meta.url)

export function startChild(program: string, env: Record<string, string> = {}, nodeFlags: string[] = []): Child {
  const process_ = fork(fileURLToPath(new URL(`${program}.ts`, programs)), {
    env: { ...process.env, ...env },
    execArgv: nodeFlags,
  })
  const kill = atExit(() => process_.kill('SIGKILL'))
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let orders = 0
  process_.on('message', ({ id, value, error }: { id: number; value: unknown; error?: string }) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) asked?.resolve(value)
    else asked?.reject(new Error(`${program}: ${error}`))
  })
  process_.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${program} ended with ${code}`))
  })
  return {
    pid: process_.pid!,
    ask: <T>(order: string, argument?: unknown) =>
      new Promise<T>((resolve, reject) => {
        orders += 1
        waiting.set(orders, { resolve: resolve as (value: unknown) => void, reject })
        process_.send({ id: orders, order, argument }, (error) => error && reject(error))
      }),
    async stop() {
      const gone = isGone(process_) ? undefined : once(process_, 'exit')
      kill()
      await gone
    },
  }
}

const isGone = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null

/** The other side: a program that does what its parent asks. */
export function obey(orders: Orders): void {
  process.on('message', async ({ id, order, argument }: { id: number; order: string; argument: unknown }) => {
    try {
      const value = await (orders[order] as (argument: unknown) => unknown)(argument)
      process.send!({ id, value })
    } catch (error) {
      process.send!({ id, error: String((error as Error).stack ?? error) })
    }
  })
  process.once('disconnect', () => process.exit())
}

/** Processor time of this process so far, all threads, microseconds. */
export const cpuMicros = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}
