import { Agent } from 'node:http'
import { type Child, startChild } from '../child.ts'
import { defineFigure, type Row } from '../define-figure.ts'
import { readText } from '../read-text.ts'
import { quantile, spreadOf } from '../stats.ts'
import { short } from '../words.ts'

const flags = ['--expose-gc', '--max-old-space-size=12000']
const SESSIONS = [1_000, 10_000, 100_000]
const MILLION = 1_000_000
const PROJECTS = [1, 100, 10_000]
const CALLS = 4_000
const PAYOUTS = 1_000
const READS = 50

/** What is measured at each size, microseconds each, and what it is bounded by. */
const limits = {
  'sessions in a project': {
    call: 'a session is found by its id: nothing of a call looks at the others',
    payout: 'a finished session is kept as text, which the garbage collector passes over',
    'read of one': 'found by its id',
    'page of 100': 'the newest: a page is read and written at a time, whatever stands before it',
  },
  projects: {
    call: 'a project is found by its id',
    payout: 'one scheduler wakes for the earliest of all',
    'read of one': 'found by its id',
  },
} satisfies Record<string, Partial<Record<What, string>>>
type What = 'call' | 'payout' | 'read of one' | 'page of 100'
type At = Record<What, number> & { megabytes: number }

/** How a bank grows: with sessions in one project, and with projects. */
export default defineFigure({
  name: 'growth',
  async measure({ million, pairs }) {
    const sizes = million ? [...SESSIONS, MILLION] : SESSIONS
    const bySessions: At[] = []
    for (const sessions of sizes) bySessions.push(await withSessions(sessions))
    const byProjects: At[] = []
    for (const projects of PROJECTS) byProjects.push(await withProjects(projects))
    return [
      ...rowsOf('sessions in a project', sizes, bySessions),
      ...rowsOf('projects', PROJECTS, byProjects),
      await bytesRow('memory of a finished session, its two webhooks included', pairs, {}),
      await bytesRow('… and its three calls in the journal', pairs, { ALL_CALLS: '1' }),
    ]
  },
})

async function measured(prepare: (child: Child) => Promise<string[]>): Promise<At> {
  const child = startChild('filled', {}, flags)
  const agent = new Agent({ keepAlive: true })
  try {
    const base = `http://127.0.0.1:${await child.ask<number>('listen')}/__admin/projects`
    const before = await child.ask<number>('heap')
    const projects = await prepare(child)
    const megabytes = ((await child.ask<number>('heap')) - before) / 1e6
    const paid = () => child.ask<number>('payouts', { times: PAYOUTS, projects })
    const called = () => child.ask<number>('calls', { times: CALLS, projects })
    // What is hot has been compiled then.
    await paid()
    await called()
    const read = async (path: string) => {
      const took: number[] = []
      for (let at = 0; at < READS; at++) {
        const from = performance.now()
        await readText(`${base}/${projects[at % projects.length]}/${path}`, agent)
        took.push((performance.now() - from) * 1000)
      }
      return quantile(took, 0.5)
    }
    const page = await read('sessions?limit=100&order=newest')
    const one = await read('sessions/ps_1001')
    return { payout: await paid(), call: await called(), 'page of 100': page, 'read of one': one, megabytes }
  } finally {
    agent.destroy()
    await child.stop()
  }
}

const withSessions = (sessions: number) =>
  measured(async (child) => {
    await child.ask('fill', { project: 'many', sessions })
    return ['many']
  })

const withProjects = (projects: number) =>
  measured(async (child) => {
    await child.ask('projects', projects)
    return Array.from({ length: projects }, (_, at) => `p_${at}`)
  })

function rowsOf(of: keyof typeof limits, sizes: readonly number[], at: readonly At[]): Row[] {
  const [fewest, most] = [at[0]!, at.at(-1)!]
  const [few, many] = [sizes[0]!, sizes.at(-1)!].map((size) => size.toLocaleString('en'))
  const values = (what: keyof At) => at.map((each) => short(each[what])).join(', ')
  return [
    ...(Object.entries(limits[of]) as [What, string][]).map(([what, limit]) => ({
      figure: `a ${what} with ${many} ${of} : with ${few}`,
      value: spreadOf([most[what] / fewest[what]]),
      unit: '×',
      note: `${values(what)} µs; ${limit}`,
    })),
    {
      figure: `memory of ${many} ${of}`,
      value: spreadOf([most.megabytes]),
      unit: 'MB',
      note: `${values('megabytes')} MB; ${of === 'projects' ? 'each with one session' : 'finished, their webhooks included; --max-sessions bounds it'}`,
    },
  ]
}

/** Bytes that a finished payout keeps, each round in a process of its own: what an earlier round let go of would be counted too. */
async function bytesRow(figure: string, rounds: number, env: Record<string, string>): Promise<Row> {
  const bytes: number[] = []
  for (let round = 0; round < rounds; round++) {
    const child = startChild('filled', env, flags)
    try {
      bytes.push(await child.ask<number>('bytesEach', 3_000))
    } finally {
      await child.stop()
    }
  }
  const note = env.ALL_CALLS ? 'the journal keeps 1,000 calls a project, and 8 MiB' : 'its calls have left the journal'
  return { figure, value: spreadOf(bytes), unit: 'bytes', note }
}
