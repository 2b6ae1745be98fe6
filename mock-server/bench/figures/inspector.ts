import { get } from 'node:http'
import { findChromium, noChromium } from '../../../contract-tests/server/targets/chromium/find-chromium.ts'
import { sharedBrowser } from '../../../contract-tests/server/targets/chromium/shared-browser.ts'
import { startChild } from '../child.ts'
import { defineFigure, type Row, unmeasured } from '../define-figure.ts'
import { payoutsPerSecond } from '../load.ts'
import { startPartner } from '../partner.ts'
import { type Shown, serveHtml, shownIn, standing } from '../shown.ts'
import { beside, inPairs } from '../stats.ts'
import { short } from '../words.ts'

/** Three calls, five steps and two webhooks each. */
const PAYOUTS = 1_000
const EVENTS = 10 * PAYOUTS
const MEASURED = 2_000

/** Who looks costs the bank little, and sees much at once. */
export default defineFigure({
  name: 'inspector',
  async measure({ pairs }) {
    return [...(await withBank({ ALL_CALLS: 'yes' }, shown(pairs))), ...(await withBank({}, followed(pairs)))]
  },
})

interface Paid {
  port: number
  /** So many payouts in a project of their own; the bank's processor time of each, microseconds. */
  pay(project: string, payouts: number): Promise<number>
}

async function withBank(env: Record<string, string>, measure: (paid: Paid) => Promise<Row[]>): Promise<Row[]> {
  const partner = await startPartner()
  const child = startChild('bank', env)
  try {
    const port = await child.ask<number>('listen')
    const pay = async (project: string, payouts: number) => {
      await child.ask('round', { projects: [project], port: partner.port })
      const before = await child.ask<number>('cpu')
      await payoutsPerSecond({ ports: [port], projects: [project], partner, payouts, atOnce: 50 })
      return ((await child.ask<number>('cpu')) - before) / payouts
    }
    return await measure({ port, pay })
  } finally {
    await child.stop()
    await partner.close()
  }
}

const followed =
  (pairs: number) =>
  async ({ port, pay }: Paid): Promise<Row[]> => {
    await pay('warm', 10_000)
    let rounds = 0
    const withReader = async () => {
      const stop = await follow(port)
      const cpu = await pay(`read_${++rounds}`, MEASURED)
      stop()
      return cpu
    }
    const read = await inPairs(pairs, withReader, () => pay(`alone_${++rounds}`, MEASURED))
    return [
      {
        figure: "the bank's processor per payout with one reader of /__admin/events : without",
        value: read.ratio,
        unit: '×',
        aim: { most: 1.05 },
        note: `${Math.round(read.ours.median)} µs : ${Math.round(read.reference.median)} µs`,
      },
    ]
  }

const shown =
  (pairs: number) =>
  async ({ port, pay }: Paid): Promise<Row[]> => {
    await pay('shown', PAYOUTS)
    return rowsShown(`http://127.0.0.1:${port}/__admin/ui#/shown/timeline`, pairs)
  }

/** Reads whatever is told, until it is stopped. */
const follow = (port: number): Promise<() => void> =>
  new Promise((resolve, reject) => {
    const request = get({ port, path: '/__admin/events', agent: false }, (answer) => {
      answer.on('error', () => {}).resume()
      resolve(() => void request.destroy())
    })
    request.once('error', reject)
  })

/** The timeline of many events beside a page that is only the markup of the rows that it shows. */
async function rowsShown(url: string, pairs: number): Promise<Row[]> {
  const about = `${EVENTS.toLocaleString('en')} events in the inspector`
  if (findChromium() === undefined) {
    return [
      unmeasured({
        figure: `${about} : a bare page with the same rows`,
        unit: '×',
        aim: { most: 3 },
        note: noChromium,
      }),
    ]
  }
  await using browser = await sharedBrowser()
  const { html, parts } = await standing(browser, url)
  const bare = await serveHtml(html)
  try {
    const [ours, reference]: Shown[][] = [[], []]
    const open = async (address: string, side: Shown[]) => {
      const one = await shownIn(browser, address, parts)
      side.push(one)
      return one.took
    }
    await inPairs(
      pairs,
      () => open(url, ours!),
      () => open(bare.url, reference!),
    )
    return (['took', 'longest'] as const).map((what) => {
      // The first of each is not counted.
      const pair = beside(
        ours!.slice(1).map((one) => one[what]),
        reference!.slice(1).map((one) => one[what]),
      )
      return {
        figure: `${about} : a bare page with the same rows, ${what === 'took' ? 'time to shown' : 'longest task, at least 50 ms'}`,
        value: pair.ratio,
        unit: '×',
        aim: { most: 3 },
        note: `${short(pair.ours.median)} ms : ${short(pair.reference.median)} ms`,
      }
    })
  } finally {
    bare.close()
  }
}
