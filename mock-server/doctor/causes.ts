import { type SignatureCause, signatureCauses } from '../../schemas/control/signature-causes.ts'

export { type SignatureCause, signatureCauses }

/** One mistake in words: what was found (a clause without a full stop), and the next step (a sentence). */
export interface Mistake {
  cause: SignatureCause
  found: string
  fix: string
}
