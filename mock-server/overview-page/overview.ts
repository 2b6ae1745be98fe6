/** What a running bank says of itself. */
export interface Overview {
  version: string
  /** Where whoever asks has reached it, without a slash at the end. */
  address: string
  /** Its HTTPS, if it has one. */
  secure?: { url: string; hasAuthority: boolean } | undefined
  store: string
  /** Absent where the control API asks for a token: then nothing is told of the projects here either. */
  kept?: Kept | undefined
  /** The project that the commands to try are about. */
  project: string
  /** The partner key of that project is the published test key. */
  hasTestKey: boolean
  guides: readonly Guide[]
}

export interface Kept {
  sessions: number
  webhooksDue: number
  callsKept: number
  projects: readonly ProjectFacts[]
  /** There are more than are shown. */
  more: boolean
}

export interface ProjectFacts {
  id: string
  clock: 'real' | 'manual'
  /** ISO 8601, what its clock shows. */
  now: string
  /** Where webhooks go. */
  webhookUrl?: string
  /** Steps and webhooks to come. */
  due: number
}

/** A document of the package. */
export interface Guide {
  name: string
  title: string
}
