import { type Report, summary } from './report.ts'

/** How a workflow command takes text. */
const command = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string) => command(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

/** Workflow commands of GitHub Actions: an error for what failed, a notice for what could not be judged. */
export const githubAnnotations = ({ items }: Report): string =>
  items
    .filter(({ verdict }) => verdict === 'failed' || verdict === 'not exercised')
    .map(({ id, title, verdict, message = '' }) => {
      const level = verdict === 'failed' ? 'error' : 'notice'
      return `::${level} title=${property(`${id} ${title}`)}::${command(message)}\n`
    })
    .join('')

const cell = (text: string) =>
  text.replace(/[\\|<>&]/g, (character) => `&#${character.codePointAt(0)};`).replace(/\s*\n\s*/g, ' ')

/** Markdown for the file that GITHUB_STEP_SUMMARY names. */
export const githubSummary = (report: Report): string => `## ${cell(report.title)}

${summary(report)}

| | case | what came of it |
|---|---|---|
${report.items.map(({ id, title, verdict, message = '' }) => `| ${verdict} | ${cell(`${id} ${title}`)} | ${cell(message)} |\n`).join('')}
`
