/** Where an operation of the bank is. `npm run generate` reads it off the endpoints and writes generated/routes.ts. */
export interface Route {
  method: 'GET' | 'POST'
  /** Without the version. */
  path: `/${string}`
  versions: readonly ('v1' | 'v2')[]
  /** Whole paths that old pages of the docs show for it. */
  formerPaths?: readonly `/api/v1/${string}`[]
}
