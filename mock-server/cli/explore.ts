import type { Exploration, ExploreOptions } from '../../contract-tests/partner/explore/explore-partner.ts'
import { BadUsage } from './bad-usage.ts'
import { read } from './certify-options.ts'
import type { Command, Io } from './command.ts'
import { exploreFlags } from './explore-flags.ts'
import { exportFindings, exportProblem } from './export-findings.ts'
import { parseFlags, type Values } from './flags.ts'
import { partnerOptions } from './partner-options.ts'
import { Progress } from './progress.ts'
import { writeReports } from './report-flags.ts'
import { runOf } from './run-of.ts'

export const explore: Command = {
  name: 'explore',
  summary: 'run a partner through every order of failures, and show the shortest one that loses money',
  usage: `bank131-mock explore --webhook-url URL --trigger 'POST http://127.0.0.1:3000/pay {"amount":{amount},"reference":"{reference}"}'
  --order 'GET http://127.0.0.1:3000/orders/{reference}' --order-paid '"paid"' --order-failed '"failed"'
bank131-mock explore … --replay FILE

Start the partner as for certify. Exit 0: nothing was found; 1: something was; 2: bad usage, or nobody listens where the partner should be;
130: broken off by Ctrl-C, with the reports of what had been found.`,
  flags: exploreFlags,
  async run(args, io) {
    const { values, rest } = parseFlags(args, exploreFlags)
    if (rest.length > 0) throw new BadUsage(`explore takes only flags, got ${JSON.stringify(rest[0])}`)
    const breaking = new AbortController()
    const breakOff = () => breaking.abort(new Error('broken off'))
    process.once('SIGINT', breakOff)
    const code = await judge(values, io, breaking.signal).finally(() => process.removeListener('SIGINT', breakOff))
    // What was broken off may still wait for a partner that hangs.
    if (breaking.signal.aborted) await io.exit?.(code)
    return code
  },
}

async function judge(values: Values, io: Io, signal: AbortSignal): Promise<number> {
  const began = performance.now()
  const kit = await import('../../contract-tests/partner/explore-program.ts')
  const options = await optionsOf(values, io)
  const progress = new Progress(io)
  const nothing: Omit<Exploration, 'seed' | 'title'> = {
    runs: 0,
    findings: [],
    again: 0,
    notes: [],
    met: {},
    missing: [],
    isBrokenOff: true,
  }
  const exploration = await kit
    .explorePartner({
      ...options,
      signal,
      onListening: ({ url }) =>
        progress.say(`the bank is at ${url}; webhooks go to ${options.webhookUrl}; seed ${options.seed}`),
      onRun: ({ run, of, met, findings }) =>
        progress.begin(
          `run ${run}${Number.isFinite(of) ? ` of ${of}` : ''}`,
          `${met} different things met, ${findings} found`,
        ),
      onFound: (message) => progress.begin('making it short:', message),
      onWaiting: (what) => progress.waiting(what),
      onFinding: (finding) => {
        const { holds } = kit.rules.find(({ id }) => id === finding.rule)!
        progress.show(kit.terminalItem(kit.itemOfFinding(finding, holds, options.seed)))
      },
    })
    .catch((error: NodeJS.ErrnoException) => {
      if (signal.aborted) return { seed: options.seed, title: `explore ${options.webhookUrl}`, ...nothing }
      if (error.code === 'EADDRINUSE')
        throw new BadUsage(`--port: ${options.port} is taken; choose another, or 0 for a free one`)
      if (error instanceof kit.Unreachable) throw new BadUsage(error.message)
      throw error
    })
    .finally(() => progress.end())
  const alone = () => ({ runs: undefined, seconds: undefined, seed: exploration.seed })
  writeReports(kit.reportOfExploration(exploration), values, io, runOf({ command: 'explore', values, began, alone }))
  await exportFindings(exploration, options, values, io)
  return tell(exploration, values, io)
}

function tell(
  { seed, runs, findings, again, notes, met, missing, isBrokenOff }: Exploration,
  values: Values,
  io: Io,
): number {
  for (const note of notes) io.out(`not judged: ${note}`)
  if (missing.length > 0 && values.replay === undefined) io.out(`never made to happen: ${missing.join(', ')}`)
  io.out(
    `${runs} runs from seed ${seed}, ${Object.keys(met).length} different things met, ${findings.length} found${again > 0 ? `, ${again} times more` : ''}`,
  )
  if (isBrokenOff) io.err(`bank131-mock explore: broken off after ${runs} runs`)
  if (isBrokenOff) return 130
  return findings.length > 0 ? 1 : 0
}

async function optionsOf(values: Values, io: Io): Promise<ExploreOptions & { seed: number; port: number }> {
  const partner = partnerOptions(values, io)
  if (Object.keys(partner.triggers).length === 0)
    throw new BadUsage('--trigger: expected what makes the partner pay, got nothing: schedules ask for orders by it')
  const problem = exportProblem(values.export)
  if (problem !== undefined) throw new BadUsage(problem)
  const { seconds, runs } = values
  return {
    ...partner,
    seed: Number(values.seed ?? Math.floor(Math.random() * 2 ** 31)),
    runs: Number(runs ?? (seconds === undefined ? 300 : Number.POSITIVE_INFINITY)),
    quietMs: Number(values.quiet ?? 100),
    slowAnswerMs: Number(values['slow-answer'] ?? 5) * 1000,
    ...(seconds !== undefined && { seconds: Number(seconds) }),
    ...(values.restart !== undefined && { restart: String(values.restart) }),
    ...(values.replay !== undefined && { replay: await replayed(String(values.replay), io) }),
  }
}

async function replayed(file: string, { cwd }: Io) {
  const { NoSchedule, readSchedule } = await import('../../contract-tests/partner/explore-program.ts')
  try {
    return readSchedule(read('--replay', file, cwd))
  } catch (error) {
    if (error instanceof NoSchedule) throw new BadUsage(`--replay ${file}: ${error.message}`)
    throw error
  }
}
