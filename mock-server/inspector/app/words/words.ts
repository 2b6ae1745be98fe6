import { barWords } from './bar.ts'
import { projectWords } from './project.ts'
import { sessionWords } from './session.ts'
import { shellWords } from './shell.ts'
import { thingWords } from './things.ts'
import { timelineWords } from './timeline.ts'

/** Every text of the page: in English, in Russian. A view has a file of its own. */
export const words = {
  ...shellWords,
  ...barWords,
  ...timelineWords,
  ...sessionWords,
  ...thingWords,
  ...projectWords,
}
