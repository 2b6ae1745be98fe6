import { routes } from '../../schemas/generated/routes.ts'

/** What a path of old pages is called today. */
export const formerPaths: ReadonlyMap<string, string> = new Map(
  routes.flatMap(({ path, formerPaths = [] }) => formerPaths.map((former) => [former, `/api/v1${path}`] as const)),
)
