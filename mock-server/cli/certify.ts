import type { CertifyOptions } from '../../contract-tests/partner/certify/certify-partner.ts'
import type { Case } from '../../contract-tests/partner/certify/define-case.ts'
import { StoreUnusableError } from '../store/unusable.ts'
import { BadUsage } from './bad-usage.ts'
import { certifyFlags } from './certify-flags.ts'
import { certifyJournal } from './certify-journal.ts'
import { chosenCases, keptOptions, leastPassed, skips } from './certify-options.ts'
import { paymentOptions } from './certify-payments.ts'
import type { Command, Io } from './command.ts'
import { parseFlags, type Values } from './flags.ts'
import { partnerOptions } from './partner-options.ts'
import { Progress } from './progress.ts'
import { writeReports } from './report-flags.ts'
import { runOf } from './run-of.ts'

export const certify: Command = {
  name: 'certify',
  summary: 'play the bank to a partner and judge whether it is safe to go live',
  usage: `bank131-mock certify --webhook-url URL [--trigger 'POST http://127.0.0.1:3000/pay {"amount":{amount},"reference":"{reference}"}']
bank131-mock certify --journal FILE [--webhooks FILE]

Start the partner with its base URL and the bank's key pointed here. Without --trigger it waits for payouts.
Exit 0: no case failed and enough passed; 1: not so; 2: bad usage, or nobody listens where the partner should be; 130: broken off by
Ctrl-C, with the reports of what had been judged.`,
  flags: certifyFlags,
  async run(args, io) {
    const { values, rest } = parseFlags(args, certifyFlags)
    if (rest.length > 0) throw new BadUsage(`certify takes only flags, got ${JSON.stringify(rest[0])}`)
    if (values.journal !== undefined) return certifyJournal(values, io)
    const code = await judge(values, io)
    // What was broken off may still wait for a partner that hangs.
    if (code === 130) await io.exit?.(code)
    return code
  },
}

async function judge(values: Values, io: Io): Promise<number> {
  const { cases, certifyPartner, itemOfCase, reportOfCases, summary, terminalItem, Unreachable } = await import(
    '../../contract-tests/partner/program.ts'
  )
  const began = performance.now()
  const chosen = chosenCases(cases, values.cases)
  const options = optionsOf(values, io)
  const skip = skips(cases, values.skip, io.cwd)
  leastPassed(values.min, 0)
  let dropped = 0
  const progress = new Progress(io)
  const breaking = new AbortController()
  const breakOff = () => breaking.abort(new Error('broken off'))
  process.once('SIGINT', breakOff)
  const results = await certifyPartner(chosen, {
    ...options,
    skip,
    signal: breaking.signal,
    onDropped: (calls) => {
      dropped = calls
    },
    tell: (text) => progress.say(text),
    onListening({ url }) {
      progress.say(`the bank is at ${url}; webhooks go to ${options.webhookUrl}`)
      progress.begin(`before case 1 of ${chosen.length}`)
    },
    onCase: ({ id, title }, index, of) => progress.begin(`case ${index} of ${of}: ${id}`, title),
    onJudged: () => progress.begin('every case has been judged'),
    onWaiting: (what) => progress.waiting(what),
    onResult: (result) => progress.show(terminalItem(itemOfCase(result))),
  })
    .catch((error: NodeJS.ErrnoException) => {
      if (breaking.signal.aborted) return []
      if (error.code === 'EADDRINUSE')
        throw new BadUsage(`--port: ${options.port} is taken; choose another, or 0 for a free one`)
      if (error instanceof StoreUnusableError) throw new BadUsage(`--store: ${error.message}`)
      if (error instanceof Unreachable) throw new BadUsage(error.message)
      throw error
    })
    .finally(() => {
      progress.end()
      process.removeListener('SIGINT', breakOff)
    })
  const report = reportOfCases(`certify ${options.webhookUrl}`, results)
  writeReports(
    report,
    values,
    io,
    runOf({ command: 'certify', values, began, alone: ({ id }) => ({ cases: id, min: undefined, skip: undefined }) }),
  )
  const judged = results.filter((result) => result.verdict !== 'skipped' && canBeAsked(result, values)).length
  const passed = results.filter(({ verdict }) => verdict === 'passed').length
  const least = leastPassed(values.min, judged)
  io.out(summary(report))
  if (breaking.signal.aborted) {
    io.err(`bank131-mock certify: broken off; ${results.length} of ${chosen.length} cases had been judged`)
    return 130
  }
  if (passed < least) io.err(`bank131-mock certify: ${passed} cases passed, and --min asks for ${least}`)
  if (dropped > 0)
    io.err(
      `bank131-mock certify: the run had ${dropped} calls more than were kept, and late payouts may have been missed; give --journal-rows`,
    )
  return passed < least || results.some(({ verdict }) => verdict === 'failed') ? 1 : dropped > 0 ? 2 : 0
}

/** Cases about what the partner does not do, as far as was said, do not count for `--min 80%`. */
const canBeAsked = ({ concerns, needs }: Pick<Case, 'concerns' | 'needs'>, values: Values): boolean =>
  (concerns !== 'payments' || values['trigger-payment'] !== undefined) &&
  (needs !== 'restart' || values.restart !== undefined)

const optionsOf = (values: Values, io: Io): CertifyOptions & { port: number } => {
  const payments = paymentOptions(values)
  const partner = partnerOptions(values, io)
  return {
    ...partner,
    ...payments,
    ...keptOptions(values, io),
    ...(values.restart !== undefined && { restart: String(values.restart) }),
    triggers: { ...partner.triggers, ...payments.triggers },
    slowAnswerMs: Number(values['slow-answer'] ?? 35) * 1000,
    quietMs: Number(values.quiet ?? 300),
    ...(values['journal-rows'] !== undefined && { journalRows: Number(values['journal-rows']) }),
  }
}
