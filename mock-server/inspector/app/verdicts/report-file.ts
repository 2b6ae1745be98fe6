import { isObject } from '../state/loose.ts'

/** What `certify --json` and the other reports write: only what the page shows is asked of a file. */
export interface ReportFile {
  title: string
  at: string
  items: readonly ReportItem[]
}

interface ReportItem {
  id: string
  title: string
  verdict: string
  message?: string
  facts: Readonly<Record<string, string>>
  evidence: readonly { title: string; texts: readonly string[] }[]
}

/** @throws {TypeError} for a text that is no report, with what was expected */
export function readReport(text: string): ReportFile {
  const read = parsed(text)
  if (!isObject(read) || typeof read.title !== 'string' || !Array.isArray(read.items))
    throw new TypeError('expected a report as --json writes it: an object with a title and items')
  return { title: read.title, at: textOf(read.at), items: read.items.map(itemOf) }
}

function itemOf(given: unknown): ReportItem {
  const item = isObject(given) ? given : {}
  const message = textOf(item.message)
  return {
    id: textOf(item.id),
    title: textOf(item.title),
    verdict: textOf(item.verdict),
    ...(message !== '' && { message }),
    facts: isObject(item.facts)
      ? Object.fromEntries(Object.entries(item.facts).map(([name, value]) => [name, textOf(value)]))
      : {},
    evidence: Array.isArray(item.evidence) ? item.evidence.map(evidenceOf) : [],
  }
}

function evidenceOf(given: unknown): ReportItem['evidence'][number] {
  const line = isObject(given) ? given : {}
  return { title: textOf(line.title), texts: Array.isArray(line.texts) ? line.texts.map(textOf) : [] }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new TypeError(`expected JSON: ${(error as Error).message}`)
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
