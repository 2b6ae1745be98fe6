/** Node's own way to be one file with a program in it (docs/one-file.md). */
const sea = process.getBuiltinModule('node:sea')

/** The program runs without a Node of its user's: what it would read from files beside it stands inside of it. */
export const isOneFile: boolean = sea?.isSea() ?? false

/** The documents in Markdown, by name, as they stand inside. */
export const documentsInside = (): Readonly<Record<string, string>> => JSON.parse(sea.getAsset('documents', 'utf8'))
