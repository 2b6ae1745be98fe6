import { bytesOf, createCall } from '../calls.ts'
import { type Child, startChild } from '../child.ts'
import { defineFigure } from '../define-figure.ts'
import { callsPerSecond } from '../load.ts'
import { beside, inTurn } from '../stats.ts'
import { perSecond } from '../words.ts'

const CONNECTIONS = 50
/** Enough for the engine to have compiled what is hot: the first tens of thousands of calls are slower. */
const CALLS = 20_000

const what = `POSTs of session/create a second, ${CONNECTIONS} connections`

/** Signed, validated, state-changing POSTs: the same bytes to programs that have less and less to do. */
export default defineFigure({
  name: 'calls',
  async measure({ pairs }) {
    const children = {
      bank: startChild('bank'),
      throwaway: startChild('throwaway'),
      http: startChild('echo'),
      bare: startChild('bare-echo'),
    }
    type Name = keyof typeof children
    const spent: Record<Name, number[]> = { bank: [], throwaway: [], http: [], bare: [] }
    let rounds = 0
    const rate = async (name: Name, port: number) => {
      rounds += 1
      const project = `round_${rounds}`
      if (name === 'bank') await children.bank.ask('round', { projects: [project], port: 9 })
      const before = await children[name].ask<number>('cpu')
      const measured = await callsPerSecond(port, bytesOf(project, 'create', createCall), CONNECTIONS, CALLS)
      spent[name].push(((await children[name].ask<number>('cpu')) - before) / CALLS)
      return measured
    }
    try {
      const sides = Object.fromEntries(
        await Promise.all(
          Object.entries<Child>(children).map(async ([name, child]) => {
            const port = await child.ask<number>('listen')
            return [name, () => rate(name as Name, port)] as const
          }),
        ),
      ) as Record<Name, () => Promise<number>>
      const rates = await inTurn(pairs + 1, sides)
      // One more is not counted: what a bank compiles is not done with the first.
      const counted = (by: Record<Name, number[]>, name: Name) => by[name].slice(-pairs)
      const beside_ = (name: Name) => beside(counted(rates, 'bank'), counted(rates, name))
      const row = (figure: string, name: Name, limit: string, least?: number) => {
        const { ours, reference, ratio } = beside_(name)
        return {
          figure: `${what} : ${figure}`,
          value: ratio,
          unit: '×',
          ...(least !== undefined && { aim: { least } }),
          note: `${perSecond(ours)} : ${perSecond(reference)}`,
          limit,
        }
      }
      const cpu = beside(counted(spent, 'bank'), counted(spent, 'throwaway'))
      return [
        row(
          'a bare socket that checks the signature and echoes',
          'bare',
          "Node's HTTP, and what is asked of a bank",
          0.7,
        ),
        row(
          'node:http that checks the signature and echoes',
          'http',
          'parsing, checking, deciding, journal, answer',
          0.9,
        ),
        row('a throwaway program (verify, parse, ajv, Map, answer)', 'throwaway', 'as its processor time'),
        {
          figure: 'processor of a POST : that of the throwaway program',
          value: cpu.ratio,
          unit: '×',
          aim: { most: 1.3 },
          note: `${Math.round(cpu.ours.median)} µs : ${Math.round(cpu.reference.median)} µs`,
          limit: 'the signature is the most of both; then the decision, and the row of the journal',
        },
      ]
    } finally {
      await Promise.all(Object.values(children).map((child) => child.stop()))
    }
  },
})
