import { type Child, startChild } from '../child.ts'
import { defineFigure, type Row } from '../define-figure.ts'
import { payoutsPerSecond } from '../load.ts'
import { type Partner, startPartner } from '../partner.ts'
import { beside, inPairs, inTurn, quantile, spreadOf } from '../stats.ts'
import { perSecond } from '../words.ts'

interface Side {
  child: Child
  port: number
}

async function started(program: string, env: Record<string, string> = {}): Promise<Side> {
  const child = startChild(program, env)
  return { child, port: await child.ask<number>('listen') }
}

const load = async ({ child, port }: Side, partner: Partner, project: string, shape: Shape) => {
  await child.ask('round', { projects: [project], port: partner.port })
  return payoutsPerSecond({ ports: [port], projects: [project], partner, ...shape })
}

interface Shape {
  payouts: number
  atOnce: number
  onLatency?(ms: number): void
}

/** Whole payouts, three verified calls and two signed webhooks each, against bare sockets that do the same RSA. */
export default defineFigure({
  name: 'payouts',
  async measure({ pairs }) {
    const partner = await startPartner()
    const bank = await started('bank')
    const limits = [await started('limit'), await started('limit', { SIGN: 'in-line' })] as const
    const withHttp = await started('limit-http')
    let rounds = 0
    const ours = (shape: Shape) => () => load(bank, partner, `payouts_${++rounds}`, shape)
    try {
      const many = { payouts: 2_000, atOnce: 50 }
      const single = { payouts: 500, atOnce: 1 }
      // The engine compiles what is hot for tens of thousands of calls; what is measured is what comes after. A limit has less to compile.
      await ours({ ...many, payouts: 8_000 })()
      for (const limit of [withHttp, ...limits]) await load(limit, partner, '', { ...many, payouts: 4_000 })
      const rates = await inTurn(pairs, {
        ours: ours(many),
        limit: () => load(limits[0], partner, '', many),
        http: () => load(withHttp, partner, '', many),
      })
      const [atOnce, http] = [beside(rates.ours, rates.limit), beside(rates.http, rates.limit)]
      const latencies: number[][] = []
      const oneByOne = await inPairs(
        pairs,
        (round) => {
          const ofRound: number[] = []
          latencies[round] = ofRound
          return ours({ ...single, onLatency: (ms) => void ofRound.push(ms) })()
        },
        () => load(limits[1], partner, '', single),
      )
      const counted = latencies.slice(1)
      const cpu = await inPairs(
        pairs,
        async () => {
          const before = await bank.child.ask<number>('cpu')
          await ours({ payouts: 600, atOnce: 50 })()
          return ((await bank.child.ask<number>('cpu')) - before) / 600
        },
        async () => (await bank.child.ask<number>('rsa', 300)) / 300,
      )
      const rows: Row[] = [
        {
          figure: 'whole payouts a second, 50 at a time : the limit, signing asynchronously',
          value: atOnce.ratio,
          unit: '×',
          aim: { least: 0.88 },
          note: `${perSecond(atOnce.ours)} : ${perSecond(atOnce.reference)}`,
          limit: "Node's HTTP on both sides of three calls and two webhooks",
        },
        {
          figure: 'the limit with node:http in the place of bare sockets, 50 at a time : the limit',
          value: http.ratio,
          unit: '×',
          note: `${perSecond(http.ours)} : ${perSecond(http.reference)}`,
        },
        {
          figure: 'whole payouts a second, one at a time : the limit, signing in line',
          value: oneByOne.ratio,
          unit: '×',
          aim: { least: 0.7 },
          note: `${perSecond(oneByOne.ours)} : ${perSecond(oneByOne.reference)}`,
          limit: 'the same, and turns of the event loop that wait for one another',
        },
        {
          figure: 'processor time of a whole payout : that of its RSA (2 signatures, 3 verifications)',
          value: cpu.ratio,
          unit: '×',
          aim: { most: 2.3 },
          note: `${Math.round(cpu.ours.median)} µs : ${Math.round(cpu.reference.median)} µs`,
        },
        latency('p50', counted, 0.5, 2),
        latency('p99', counted, 0.99, 10),
      ]
      return rows
    } finally {
      await Promise.all([bank, withHttp, ...limits].map(({ child }) => child.stop()))
      await partner.close()
    }
  },
})

const latency = (name: string, rounds: readonly number[][], share: number, most: number): Row => ({
  figure: `from the call to its webhook at the partner, one at a time, pace 0, ${name}`,
  value: spreadOf(rounds.map((round) => quantile(round, share))),
  unit: 'ms',
  aim: { most },
  note: `of ${rounds[0]!.length} payouts a round`,
  limit: 'the signature of the webhook, of which the processor sets the time',
})
