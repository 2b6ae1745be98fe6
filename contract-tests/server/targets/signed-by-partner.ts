import { testKeys } from '../../../fixtures/index.ts'
import { signerOf } from '../kit/signer.ts'

/** One for all targets of a process, which send the same. */
export const signedByPartner = signerOf(testKeys.partner.privateKey)
