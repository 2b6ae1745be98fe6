/** A mock server that others use, on a port, answering `session/create` by the published contract. */
export interface Peer {
  /** As it is called in the table. */
  name: string
  /** What npm installs. */
  package: string
  /** What it does with a call, as it is set up here. */
  does: string
  /** How many times as many calls a second this bank shall take. */
  aim?: number
  /** Calls a round; a slow one gets fewer. */
  calls: number
  /** It validates each body: seen to before it is measured. */
  judges?: boolean
  /** Why it cannot run here; nothing where it can. */
  missing?(): string | undefined
  /** Its command line, once what it reads has been written into `folder`. */
  command(place: Place): { program: string; args: string[] }
}

interface Place {
  modules: string
  folder: string
  port: number
}

export const definePeer = (peer: Peer): Peer => peer
