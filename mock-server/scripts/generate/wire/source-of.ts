/**
 * The source of a rule in the four words that the documents use: docs, sdk, inferred, ours. Declarations also say `seed`, the docs'
 * page on payouts by token, and `sibling`, a page of the sister company's docs: good evidence, but not this bank's own word.
 */
export const sourceOf = (source: string): string =>
  source
    .replace(/\bseed\b/g, 'docs: payouts by token')
    .replace(/\bsibling: ([\w-]+)/g, 'inferred: the sister company’s $1')
