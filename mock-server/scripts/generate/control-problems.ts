import { type ProblemName, problems, problemsOfAll } from '../../control/problem.ts'
import type { Route } from '../../control/route.ts'

/** Every way in which a route says no, by its HTTP status: its own words before those of its kind. */
export function problemsOf(route: Route): Map<number, string> {
  const { method, path, body, makesProject, problems: own } = route
  const all: Partial<Record<ProblemName, string>> = {
    ...problemsOfAll,
    ...(path.includes('/:project') && !makesProject && { not_found: 'There is no project of that name.' }),
    ...(method === 'GET' && { bad_request: 'A query that nobody would read, or a value that cannot be.' }),
    ...(body && {
      bad_request: 'The body is no JSON, or not of this shape: each field at fault is named.',
      too_large: 'The body is longer than `--max-admin-body` says (16 MiB).',
    }),
    ...own,
  }
  const listed = Object.entries(all) as [ProblemName, string][]
  return new Map(listed.map(([name, when]) => [problems[name].status, when] as const).sort(([a], [b]) => a - b))
}
