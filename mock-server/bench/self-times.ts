import type { Profiler } from 'node:inspector'

/** A function and its share of the time that the thread was busy, its callees aside. */
interface SelfTime {
  where: string
  share: number
}

/** Where a thread's time went, most first; what it waited for, and the profiler itself, are left out. */
export function selfTimes({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): SelfTime[] {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]))
  const times = new Map<string, number>()
  for (const [at, id] of samples.entries()) {
    const where = names.get(id)!
    if (where !== '(idle)' && !where.includes('node:inspector'))
      times.set(where, (times.get(where) ?? 0) + timeDeltas[at]!)
  }
  const busy = [...times.values()].reduce((sum, each) => sum + each, 0)
  return [...times].map(([where, time]) => ({ where, share: time / busy })).sort((a, b) => b.share - a.share)
}

const nameOf = ({ functionName, url, lineNumber }: Profiler.Profile['nodes'][number]['callFrame']): string => {
  const file = url.replace(/^.*\/(node_modules\/|mock-server\/|schemas\/)/, '$1')
  return file === '' ? functionName : `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}`
}
