import { fitThreadPool } from '../engine/node/thread-pool.ts'

fitThreadPool()
const [{ main }, { processIo }] = await Promise.all([import('./main.ts'), import('./process-io.ts')])

process.exitCode = await main(process.argv.slice(2), processIo)
