import type { Micros } from '../core/time/time.ts'
import type { StoreLimits } from '../store/limits.ts'
import type { Store } from '../store/port.ts'
import { version } from '../version.ts'
import { FORMAT, type RecordingHeader, recordedSettings, type Written } from './records.ts'

/** Where a recording is written. */
export interface RecordingFile {
  /** Begins a new one beside what there is. */
  begin(): void
  /** On behind the last text: whoever ends the process after this finds it there. */
  append(text: string): void
  /** What was begun takes the place of what there was. */
  replace(): void
  /** All that there is now of the one that was begun last, a piece at a time: others have their turn while the next one is read. */
  read(): AsyncIterable<string>
}

/** Characters of a recording (default 64 MiB): a longer one begins anew, from what there is then. */
const MOST = 64 * 1024 * 1024

/** The place of a step among the others, kept while it is not known yet what it was. */
interface Place {
  text?: string
}

/** Writes down what a store has written, in that order. Each project begins with all that it holds. */
export class Recorder {
  readonly file: RecordingFile
  #store: Store
  #now: () => Micros
  #limits: StoreLimits
  #most: number
  #begun = new Set<string>()
  #places: Place[] = []
  #n = 0
  #size = 0
  #isBeginning = false
  #onError: (error: unknown) => void

  constructor(
    file: RecordingFile,
    {
      store,
      now,
      limits,
      most = MOST,
      onError,
    }: { store: Store; now(): Micros; limits: StoreLimits; most?: number | undefined; onError(error: unknown): void },
  ) {
    this.file = file
    this.#store = store
    this.#now = now
    this.#limits = limits
    this.#most = most
    this.#onError = onError
  }

  /** All that there is now; resolves when it is written. */
  async begin(): Promise<void> {
    this.#isBeginning = true
    this.#begun.clear()
    this.#places = []
    this.#size = 0
    this.file.begin()
    const header: RecordingHeader = {
      recording_of: 'bank131-mock',
      format: FORMAT,
      version,
      at: this.#now(),
      limits: this.#limits,
    }
    this.#write(`${JSON.stringify(header)}\n`)
    for await (const rows of this.#store.projects())
      await Promise.all(rows.map(({ id }) => (this.#begun.has(id) ? undefined : this.#whole(id))))
    this.file.replace()
    // What is there at the beginning may be long itself.
    this.#most = Math.max(this.#most, 2 * this.#size)
    this.#isBeginning = false
  }

  /** A project that was made, or began anew: its place is taken in this turn; resolves when it is written. */
  project(id: string): Promise<void> {
    return this.#whole(id).catch(this.#onError)
  }

  async #whole(id: string): Promise<void> {
    const fill = this.#reserve()
    this.#begun.add(id)
    try {
      const [state, row] = await Promise.all([this.#store.snapshot(id), this.#store.project(id)])
      fill(row && { kind: 'project', project: id, settings: recordedSettings(row.settings), state })
    } catch (error) {
      fill(undefined)
      // It was removed meanwhile, and that is written next.
      if (await this.#store.project(id)) throw error
    }
  }

  /**
   * The place of what a store was told to write a moment ago, in this same turn; answers how to fill it, with nothing where nothing was
   * written. `undefined`: the project is not recorded yet, and will be with what this has written.
   */
  place(project: string | undefined): ((written: Written | undefined) => void) | undefined {
    return project === undefined || this.#begun.has(project) ? this.#reserve() : undefined
  }

  #reserve(): (written: Written | undefined) => void {
    const place: Place = {}
    const places = this.#places
    places.push(place)
    const at = this.#now()
    return (written) => {
      // Another recording has begun in the place of this one.
      if (places !== this.#places) return
      place.text = written ? JSON.stringify({ at, ...written }) : ''
      this.#flush()
    }
  }

  #flush(): void {
    let text = ''
    while (this.#places[0]?.text !== undefined) {
      const line = this.#places.shift()!.text!
      if (line === '') continue
      this.#n += 1
      text += `{"n":${this.#n},${line.slice(1)}\n`
    }
    if (text !== '') this.#write(text)
    if (this.#size > this.#most && !this.#isBeginning) void this.begin().catch(this.#onError)
  }

  #write(text: string): void {
    this.#size += text.length
    this.file.append(text)
  }

  isRecorded(project: string): boolean {
    return this.#begun.has(project)
  }

  forget(project: string): void {
    this.#begun.delete(project)
  }
}
