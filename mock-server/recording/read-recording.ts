import { describeValue } from '../../schemas/violation.ts'
import { FORMAT, type RecordedStep, type RecordingHeader } from './records.ts'

/** A recording as it was read: what the store of a bank has written, step by step. */
export interface Recording {
  header: RecordingHeader
  steps: readonly RecordedStep[]
  /** The last line was not whole and is left out: the process ended while it was written. */
  torn: boolean
}

/** Reads the text of a recording. @throws {RangeError} for what is none, one of a newer version, or one that is damaged before its end */
export function readRecording(text: string): Recording {
  const end = text.lastIndexOf('\n')
  const lines = text.slice(0, end + 1).split('\n')
  lines.pop()
  const header = headerOf(lines[0])
  const steps = lines.slice(1).map((line, at) => stepOf(line, at + 2))
  return { header, steps, torn: end + 1 < text.length }
}

/** A recording that is not in memory as a whole. */
export interface RecordingInPieces {
  header: RecordingHeader
  /** The steps in their order, once. */
  pages: AsyncIterable<readonly RecordedStep[]>
}

/** Reads a recording while its text comes; what is torn at its end is left out. @throws {RangeError} as `readRecording`, of steps once they are come to */
export async function readInPieces(text: AsyncIterable<string>): Promise<RecordingInPieces> {
  const pages = linesOf(text)
  const { value: first = [] } = await pages.next()
  const header = headerOf(first[0])
  return { header, pages: stepsIn(first.slice(1), pages) }
}

async function* stepsIn(first: readonly string[], rest: AsyncIterable<readonly string[]>) {
  let nth = 1
  const read = (lines: readonly string[]) => lines.map((line) => stepOf(line, ++nth))
  yield read(first)
  for await (const lines of rest) yield read(lines)
}

/** Whole lines, as many as have come. */
async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string[], undefined> {
  // A line may be as long as all that a project holds: its pieces are put together once.
  let begun: string[] = []
  for await (const piece of text) {
    const [end, ...others] = piece.split('\n')
    begun.push(end!)
    if (others.length === 0) continue
    const lines = [begun.join(''), ...others]
    begun = [lines.pop()!]
    yield lines
  }
}

function headerOf(line: string | undefined): RecordingHeader {
  const read = parsed(line) as Partial<RecordingHeader> | undefined
  const came = describeValue(line?.slice(0, 60))
  if (read?.recording_of !== 'bank131-mock' || typeof read.format !== 'number' || !read.limits)
    throw new RangeError(
      `line 1: expected {"recording_of":"bank131-mock",…}, as serve --record and bank.record() write it, got ${came}`,
    )
  if (read.format > FORMAT)
    throw new RangeError(
      `line 1: expected a recording of format ${FORMAT} or before, got format ${read.format}, which bank131-mock ${read.version} has written: open it with that version`,
    )
  return read as RecordingHeader
}

const kinds: ReadonlySet<unknown> = new Set<RecordedStep['kind']>([
  'project',
  'commit',
  'timer',
  'webhook',
  'clock',
  'call',
  'forgotten',
  'removed',
])

function stepOf(line: string, nth: number): RecordedStep {
  const read = parsed(line) as Partial<RecordedStep> | undefined
  if (kinds.has(read?.kind) && typeof read?.n === 'number' && typeof read.at === 'number') return read as RecordedStep
  throw new RangeError(
    `line ${nth}: expected a step {"n":…,"at":…,"kind":…}, got ${describeValue(line.slice(0, 60))}: the file was changed after it was recorded`,
  )
}

function parsed(line: string | undefined): object | undefined {
  try {
    const read: unknown = JSON.parse(line ?? '')
    return typeof read === 'object' && read !== null ? read : undefined
  } catch {
    return undefined
  }
}
