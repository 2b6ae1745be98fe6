import { homedir } from 'node:os'
import { join } from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

const name = 'bank131-mock'

/** Where a user's programs keep what they make by themselves, on each system. */
const places: Partial<Record<NodeJS.Platform, (env: Env) => string>> = {
  win32: ({ LOCALAPPDATA }) => join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), name),
  darwin: () => join(homedir(), 'Library', 'Application Support', name),
}

/** The folder of the CA where none is named. */
export const defaultTlsFolder = (env: Env, platform: NodeJS.Platform = process.platform): string =>
  join(
    places[platform]?.(env) ?? join(env.XDG_STATE_HOME ?? join(env.HOME ?? homedir(), '.local', 'state'), name),
    'tls',
  )
