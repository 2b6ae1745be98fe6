import { partnerTestKeys } from '../../fixtures/keys/index.ts'
import type { Ports } from '../engine/ports.ts'

type Signing = ReturnType<Ports['signingKey']>

const read = new WeakMap<Ports, Signing>()

/** The published key of the partner. It is read once, however many projects sign with it: to read a key takes as long as to sign. */
export function partnerKeyOf(ports: Ports): Signing {
  const key = read.get(ports) ?? ports.signingKey(partnerTestKeys.privateKey)
  read.set(ports, key)
  return key
}
