import type { CreateStore, Store } from '../store/port.ts'
import type { Claimed } from '../store/rows.ts'
import { readInPieces } from './read-recording.ts'
import { Recorder, type RecordingFile } from './recorder.ts'
import { recordedSettings, type Written } from './records.ts'
import { stateAt } from './state-at.ts'

/** Claims that are remembered: whoever holds one longer than so many others has lost it. */
const MOST_CLAIMS = 10_000

/** A store that tells a recorder, once there is one, what it writes. Without one it costs a comparison. */
export interface RecordingStores {
  create: CreateStore
  /** Records from now on; resolves when what there is has been written. @throws {RangeError} where other processes write to the store too */
  record(file: RecordingFile, onError: (error: unknown) => void, most?: number): Promise<void>
}

export function recordingStores(createStore: CreateStore): RecordingStores {
  let begin: RecordingStores['record'] = async () => {
    throw new Error('the bank has made no store yet')
  }
  return {
    create(options) {
      const recorded = recordingStore(createStore(options), (store, file, onError, most) => {
        if (options.limits === undefined) throw new Error('a bank says how much its store keeps')
        return new Recorder(file, { store, now: options.now, limits: options.limits, most, onError })
      })
      begin = recorded.record
      return recorded.store
    },
    record: (file, onError, most) => begin(file, onError, most),
  }
}

type MakeRecorder = (
  store: Store,
  file: RecordingFile,
  onError: (error: unknown) => void,
  most: number | undefined,
) => Recorder

type WrittenBy<Answer> = (answer: Answer) => Written | undefined | Promise<Written | undefined>

async function filled<Answer>(
  running: Promise<Answer>,
  fill: (written: Written | undefined) => void,
  written: WrittenBy<Answer>,
): Promise<Answer> {
  try {
    const answer = await running
    fill(await written(answer))
    return answer
  } catch (error) {
    fill(undefined)
    throw error
  }
}

function recordingStore(store: Store, recorderOf: MakeRecorder): { store: Store; record: RecordingStores['record'] } {
  let recorder: Recorder | undefined
  const claims = new Map<string, string>()
  const claimed = <Row extends Claimed | undefined>(row: Row): Row => {
    if (!recorder || !row) return row
    if (claims.size >= MOST_CLAIMS) claims.delete(claims.keys().next().value!)
    claims.set(row.token, row.kind === 'timer' ? row.timer.id : row.row.id)
    return row
  }
  /** Runs what writes, and puts what it has written in the place that is its own from this turn on. */
  const noted = <Answer>(project: string | undefined, run: () => Promise<Answer>, written: WrittenBy<Answer>) => {
    const running = run()
    const fill = recorder?.place(project)
    return fill ? filled(running, fill, written) : running
  }
  const begins = async <Answer>(project: string, running: Promise<Answer>): Promise<Answer> => {
    const answer = await running
    await recorder?.project(project)
    return answer
  }
  const clockOf =
    (project: string, withSettings = false) =>
    (row: Awaited<ReturnType<Store['project']>>) =>
      row && {
        kind: 'clock' as const,
        project,
        clock: row.clock,
        ...(withSettings && { settings: recordedSettings(row.settings) }),
      }
  const webhookOf =
    (project: string, covers?: readonly string[]) => (row: Awaited<ReturnType<Store['webhooks']['one']>>) => {
      if (!row) return undefined
      const { body: _, ...rest } = row
      return { kind: 'webhook' as const, project, row: rest, ...(covers && { covers }) }
    }
  const { due, clocks, webhooks, journal } = store
  return {
    async record(file, onError, most) {
      if (store.isShared)
        throw new RangeError('record: other processes write to the store too, and are not seen from here')
      recorder = recorderOf(store, file, onError, most)
      await recorder.begin()
    },
    store: {
      ...store,
      async past(project, point) {
        if (!recorder) return store.past?.(project, point)
        return stateAt(await readInPieces(recorder.file.read()), project, point)
      },
      async open(project, opening) {
        const row = await store.open(project, opening)
        if (recorder && !recorder.isRecorded(project)) await recorder.project(project)
        return row
      },
      reset: (project, opening) => begins(project, store.reset(project, opening)),
      restore: (project, state) => begins(project, store.restore(project, state)),
      configure: (project, settings) =>
        noted(project, () => store.configure(project, settings), clockOf(project, true)),
      async drop(project) {
        await noted(
          project,
          () => store.drop(project),
          () => ({ kind: 'removed', project }),
        )
        recorder?.forget(project)
      },
      transact: (project, options, decide) =>
        noted(
          project,
          () => store.transact(project, options, decide),
          (done) => ('refusal' in done ? undefined : { kind: 'commit', project, commit: done.commit }),
        ),
      completeTimer: (claim, decide) => {
        const timer = claims.get(claim.token)
        claims.delete(claim.token)
        const { project } = claim
        return noted(
          project,
          () => store.completeTimer(claim, decide),
          (done) => {
            if (!done || timer === undefined) return undefined
            return 'refusal' in done
              ? { kind: 'timer', project, timer }
              : { kind: 'commit', project, commit: done.commit, timer }
          },
        )
      },
      completeAttempt: (claim, result, covers) => {
        claims.delete(claim.token)
        return noted(
          claim.project,
          () => store.completeAttempt(claim, result, covers),
          webhookOf(claim.project, covers),
        )
      },
      giveBack: (claim) => {
        claims.delete(claim.token)
        return store.giveBack(claim)
      },
      setAside: (claim) => {
        const id = claims.get(claim.token)
        claims.delete(claim.token)
        const { project } = claim
        return noted(
          project,
          () => store.setAside(claim),
          async () => (id === undefined ? undefined : webhookOf(project)(await webhooks.one(project, id))),
        )
      },
      due: {
        ...due,
        async claim(options) {
          // What a store writes down by itself no recording would tell of.
          const { unreachable: _, ...recorded } = options
          const rows = await due.claim(recorder ? recorded : options)
          // A recording may have begun meanwhile: it tells of what these do.
          return recorder ? rows.map(claimed) : rows
        },
        claimOne: async (project, id, lease) => claimed(await due.claimOne(project, id, lease)),
      },
      clocks: {
        ...clocks,
        move: (project, lock, to) => noted(project, () => clocks.move(project, lock, to), clockOf(project)),
        setMode: (project, mode) => noted(project, () => clocks.setMode(project, mode), clockOf(project)),
      },
      webhooks: {
        ...webhooks,
        hold: (project, id) => noted(project, () => webhooks.hold(project, id), webhookOf(project)),
        sendNow: (project, id) => noted(project, () => webhooks.sendNow(project, id), webhookOf(project)),
        setAside: (project, id) => noted(project, () => webhooks.setAside(project, id), webhookOf(project)),
        take: (project, only, by) => noted(project, () => webhooks.take(project, only, by), webhookOf(project)),
        handOver: (project, by, taken) =>
          noted(project, () => webhooks.handOver(project, by, taken), webhookOf(project, taken.covers)),
      },
      journal: {
        ...journal,
        record: (project, row, covers) =>
          noted(
            project,
            () => journal.record(project, row, covers),
            (id) => ({
              kind: 'call',
              ...(project !== undefined && { project }),
              row: { id, ...row },
              covers,
            }),
          ),
        forget: (project) =>
          noted(
            project,
            () => journal.forget(project),
            () => ({
              kind: 'forgotten',
              ...(project !== undefined && { project }),
            }),
          ),
      },
    },
  }
}
