import { statSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { clearTimeout, setTimeout } from '../../timers/real-timers.ts'
import { StoreUnusableError } from '../unusable.ts'

/** How often it is looked whether the file is still where it was. */
const LOOK_MS = 500

/**
 * Tells once that a path does not lead to the file any more that it leads to now: who has it open goes on writing, into a file that nobody will
 * find. Answers how to stop. That it cannot be looked at for another reason says nothing.
 */
export function whenGone(file: string, tell: (error: StoreUnusableError) => void): () => void {
  const was = identity(statSync(file, { bigint: true }))
  let timer: NodeJS.Timeout | undefined
  const look = async () => {
    const is = await stat(file, { bigint: true }).then(identity, unreadable)
    if (timer === undefined) return
    if (is === 'unknown' || is === was) return again()
    tell(
      new StoreUnusableError(
        `${file} was ${is === 'gone' ? 'removed' : 'replaced'} while the bank was running, and what it has written since then is lost; the bank ends here. Stop a bank before its file is moved`,
      ),
    )
  }
  const again = () => {
    timer = setTimeout(() => void look(), LOOK_MS).unref()
  }
  again()
  return () => {
    clearTimeout(timer)
    timer = undefined
  }
}

const identity = ({ dev, ino }: { dev: bigint; ino: bigint }) => `${dev} ${ino}`

const unreadable = ({ code }: NodeJS.ErrnoException) => (code === 'ENOENT' || code === 'ENOTDIR' ? 'gone' : 'unknown')
