/** Where the project is published. Whoever publishes it fills this in, once; all other places follow (`names.ts`). */
export interface Publishing {
  /** On GitHub, as owner/name. */
  repository: string
  /** The action's repository, as `uses:` names it. */
  action: string
  /** The image, with its registry, without a tag. */
  image: string
  /** Who is told of a vulnerability: an e-mail address, or a page. */
  security: string
}

export const publishingFile = '.github/publishing.json'

/** Words that stand for names which nobody has chosen yet. */
const placeholder = /\b(OWNER|REGISTRY|CONTACT)\b/

const expected: Record<keyof Publishing, [form: RegExp, words: string]> = {
  repository: [/^[\w.-]+\/[\w.-]+$/, 'owner/name on GitHub'],
  action: [/^[\w.-]+\/[\w.-]+$/, 'owner/name on GitHub'],
  image: [/^[a-z0-9.-]+(:\d+)?(\/[a-z0-9._-]+)+$/, 'registry/owner/name, without a tag'],
  security: [/^([^\s@]+@[^\s@]+|https:\/\/\S+)$/, 'an e-mail address or an https:// address'],
}

/** What is wrong with each field that is not filled in, in a sentence. */
export function unfilled(publishing: Partial<Publishing>): string[] {
  return Object.entries(expected).flatMap(([field, [form, words]]) => {
    const name = publishing[field as keyof Publishing]
    if (typeof name === 'string' && form.test(name) && !placeholder.test(name)) return []
    return [`${publishingFile}: expected ${words} in "${field}", got ${JSON.stringify(name)}`]
  })
}

/** The fields of package.json that say where the project lives. */
export const manifestFields = ({ repository }: Publishing) => ({
  repository: { type: 'git', url: `git+https://github.com/${repository}.git` },
  homepage: `https://github.com/${repository}#readme`,
  bugs: { url: `https://github.com/${repository}/issues` },
})
