import { type CoverageReport, unmet } from './report.ts'
import { stateDiagram } from './state-diagram.ts'

/** For a terminal: a line a part, then what was not met. */
export function coverageText(report: CoverageReport): string {
  const rows = Object.entries(report.parts)
  const total = `coverage ${report.percent} % (${report.met} of ${report.of})`
  const table = rows.map(
    ([name, { met, of, percent }]) =>
      `  ${name.padEnd(16)}${`${met} of ${of}`.padStart(12)}${`${percent} %`.padStart(9)}`,
  )
  const missing = rows.flatMap(([name, part]) => {
    const names = unmet(part)
    return names.length === 0 ? [] : ['', `not met: ${name}`, ...names.map((each) => `  ${each}`)]
  })
  return [total, ...table, ...missing, ''].join('\n')
}

/** For a CI summary: the same as a table, with the machines as a diagram. */
export function coverageMarkdown(report: CoverageReport): string {
  const rows = Object.entries(report.parts).map(([name, part]) => {
    const names = unmet(part).map((each) => `\`${each}\``)
    return `| ${name} | ${part.met} of ${part.of} | ${part.percent} % | ${names.join(', ')} |`
  })
  return [
    `### Bank 131 coverage: ${report.percent} % (${report.met} of ${report.of})`,
    '',
    '| part | met | share | not met |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '```mermaid',
    stateDiagram(report).trimEnd(),
    '```',
    '',
  ].join('\n')
}
