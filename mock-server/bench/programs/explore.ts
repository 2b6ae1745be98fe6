import { cpuMicros, obey } from '../child.ts'

type Kit = typeof import('../../../contract-tests/partner/explore/explore-partner.ts')
const { explorePartner } = (await import(new URL('../../../dist/contract-tests.js', import.meta.url).href)) as Kit

obey({
  /** What `bank131-mock explore` does, late answers off; milliseconds. */
  async explore({ url, port, runs, seed }: { url: string; port: number; runs: number; seed: number }) {
    const from = performance.now()
    const pay = (source: string) => `POST ${url}/pay {"amount":{amount},"reference":"{reference}","from":"${source}"}`
    const { findings } = await explorePartner({
      port,
      webhookUrl: `${url}/webhooks`,
      triggers: { any: pay('card'), account: pay('account'), nominal: pay('nominal'), rko: pay('rko') },
      order: `GET ${url}/orders/{reference}`,
      orderPaid: /"paid"/,
      orderFailed: /"failed"/,
      slowAnswerMs: 0,
      runs,
      seed,
    })
    if (findings.length > 0) throw new Error(`found about a right partner: ${findings[0]!.message}`)
    return performance.now() - from
  },
  cpu: cpuMicros,
})
