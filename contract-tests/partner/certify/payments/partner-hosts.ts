import type { StageOptions } from '../stage-options.ts'

const isOwnMachine = (host: string): boolean => /^(localhost|127\..*|\[::1\])$/.test(host)

/** The kit calls nobody but the partner: hosts that the user has named, and this machine. */
export const isPartners =
  ({ partnerHosts }: StageOptions) =>
  ({ protocol, hostname }: URL): boolean =>
    /^https?:$/.test(protocol) && (isOwnMachine(hostname) || partnerHosts.includes(hostname))
