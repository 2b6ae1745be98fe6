import { fitThreadPool } from '../engine/node/thread-pool.ts'

/** The program, once Node is known to be new enough for it. */
export async function start(): Promise<void> {
  fitThreadPool()
  const [{ main }, { processIo }] = await Promise.all([import('./main.ts'), import('./process-io.ts')])
  process.exitCode = await main(process.argv.slice(2), processIo)
}
