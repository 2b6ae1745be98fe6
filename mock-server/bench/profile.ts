import { startChild } from './child.ts'
import { payoutsPerSecond } from './load.ts'
import { startPartner } from './partner.ts'

/** Where the bank's own thread spends its time over whole payouts, 50 at a time: `node mock-server/bench/profile.ts`. */
const partner = await startPartner()
const bank = startChild('bank', { SOURCE: '1' })
const port = await bank.ask<number>('listen')
const run = async (project: string) => {
  await bank.ask('round', { projects: [project], port: partner.port })
  await payoutsPerSecond({ ports: [port], projects: [project], partner, payouts: 2_000, atOnce: 50 })
}

await run('warm-up')
await bank.ask('beginProfile')
await run('profiled')
const times = await bank.ask<{ where: string; share: number }[]>('endProfile')
for (const { where, share } of times.slice(0, 40)) console.log(`${(share * 100).toFixed(1).padStart(5)} %  ${where}`)
await bank.stop()
await partner.close()
