/** What the tax service knows of a person, as far as the bank asks. */
interface Taxpayer {
  /** Pays the tax on professional income, that is, is self-employed. */
  professional: boolean
  /** Has let Bank 131 register income. */
  linked: boolean
  /** Kopecks earned this year elsewhere, before anything that the bank has registered. */
  earned: number
  /** The tax service does not answer about this one. */
  unreachable?: true
  /** What it has otherwise than anybody who asks. */
  mismatched?: readonly PersonalFact[]
}

/** What a partner can have compared (docs: selfemployed-verification; the names are ours). */
export type PersonalFact = 'tax_reference' | 'full_name' | 'phone'

/** 2.4 million roubles a year, in kopecks (docs: selfemployed-payout). */
export const YEARLY_LIMIT = 240_000_000

const usual: Taxpayer = { professional: true, linked: true, earned: 0 }

/** Tax numbers that stand for a case. They are ours: the docs' page with test data was not found. */
const reservedTaxpayers: ReadonlyMap<string, Taxpayer> = new Map([
  ['131000000001', { ...usual, professional: false, linked: false, mismatched: ['tax_reference'] }],
  ['131000000002', { ...usual, linked: false }],
  ['131000000003', { ...usual, earned: YEARLY_LIMIT }],
  ['131000000004', { ...usual, unreachable: true }],
  ['131000000005', { ...usual, mismatched: ['full_name'] }],
  ['131000000006', { ...usual, mismatched: ['phone'] }],
  ['131000000007', { ...usual, mismatched: ['full_name', 'phone'] }],
])

/** Everybody else is self-employed, linked and at the beginning of the year. */
export const taxpayerOf = (taxReference: string): Taxpayer => reservedTaxpayers.get(taxReference) ?? usual
