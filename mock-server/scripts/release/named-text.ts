import { type Publishing, publishingFile } from './publishing.ts'

/** Whether a text has a name in it that stands for one which nobody has chosen yet. */
export const usesPlaceholders = (text: string): boolean => /\bOWNER\/bank131-mock|\bCONTACT\b/.test(text)

/** A line that says that the names are not chosen yet: it names the file in which they are to be. */
export const isRemark = (line: string): boolean => line.includes(publishingFile)

/** A page, an action or the like with the names in their places, and without the lines that say that there are none yet. */
export const namedText = (text: string, { repository, action, image, security }: Publishing): string =>
  text
    .replace(/^.*\n/gm, (line) => (isRemark(line) ? '\0' : line))
    .replace(/\n\n\0\n?/g, '\n\n')
    .replaceAll('\0', '')
    .replaceAll('REGISTRY/OWNER/bank131-mock', image)
    .replaceAll('uses: OWNER/bank131-mock', `uses: ${action}`)
    .replaceAll('OWNER/bank131-mock', repository)
    .replace(/\bCONTACT\b/g, security)
