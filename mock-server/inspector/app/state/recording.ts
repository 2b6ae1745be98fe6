import { batch, signal } from '@preact/signals'
import { hrefOf, parseRoute, route } from '../address/route.ts'
import { recorded } from '../api/bank.ts'
import { needsToken } from '../api/token.ts'
import { word } from '../words/language.ts'
import { clearKept } from './kept.ts'
import { projects } from './project.ts'

/** What the page takes of the engine: the package's own library for browsers (mock-server/browser.ts). */
interface Engine {
  readRecording(text: string): { torn: boolean }
  openRecording(recording: object): Promise<{ fetch(path: string, init?: RequestInit): Promise<Response> }>
}

/** The server has it there, and the page loads it for the first recording. */
const engineUrl = '/__admin/ui/engine/browser.js'

/** Of the page itself, what it has not loaded yet. */
let loadRest = async (): Promise<void> => {}

/** Why a file was not opened. */
export const recordingProblem = signal('')

/** Opens a recording in the page: from now on its bank is asked, until the page is loaded anew. */
export async function openRecordingFile(file: File): Promise<void> {
  recordingProblem.value = ''
  try {
    if (!isSecureContext) throw new Error(word('noCryptography'))
    // From then on the server behind the page is not asked for anything.
    const [{ readRecording, openRecording }]: [Engine, unknown] = await Promise.all([import(engineUrl), loadRest()])
    const recording = readRecording(await file.text())
    const bank = await openRecording(recording)
    const { items } = await (await bank.fetch('/__admin/projects')).json()
    batch(() => {
      clearKept()
      needsToken.value = false
      recorded.value = { name: file.name, isTorn: recording.torn, fetch: bank.fetch }
      projects.value = items
      history.replaceState(null, '', hrefOf({ project: items[0].id, view: 'timeline' }))
      route.value = parseRoute(location.hash)
    })
  } catch (error) {
    recordingProblem.value = `${file.name}: ${(error as Error).message}`
  }
}

/** A file that is dropped anywhere on the page is opened; fields for files take their own. `load`: what the page still needs of its server. */
export function startRecordings(load: () => Promise<void>): void {
  loadRest = load
  const take = (event: DragEvent) => {
    if (event.target instanceof HTMLInputElement) return
    event.preventDefault()
    const [file] = event.dataTransfer!.files
    if (event.type === 'drop' && file) void openRecordingFile(file)
  }
  addEventListener('dragover', take)
  addEventListener('drop', take)
}
