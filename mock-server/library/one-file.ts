/** Node's own way to be one file with a program in it (docs/one-file.md). */
const sea = process.getBuiltinModule('node:sea')

/** The program runs without a Node of its user's: what it would read from files beside it stands inside of it. */
export const isOneFile: boolean = sea?.isSea() ?? false

/** Texts that stand inside, by name. */
type Texts = Readonly<Record<string, string>>

/** The documents in Markdown. */
export const documentsInside = (): Texts => JSON.parse(sea.getAsset('documents', 'utf8'))

/** The library for browsers, one script. */
export const engineInside = (): string => sea.getAsset('engine', 'utf8')

/** What the page of the inspector loads. */
export const inspectorInside = (): Texts => JSON.parse(sea.getAsset('inspector', 'utf8'))
