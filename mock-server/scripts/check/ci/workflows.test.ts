import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPublishing } from '../../release/places.ts'
import { read, yaml } from './ci-files.ts'

const root = join(import.meta.dirname, '../../../..')
const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>

interface Workflow {
  permissions: Record<string, string>
  jobs: Record<
    string,
    { needs?: string; uses?: string; permissions?: Record<string, string>; steps?: { uses?: string; run?: string }[] }
  >
}

const pages = globSync(['action.yml', '.github/**/*.{yml,yaml}', 'docs/**/*.{md,yml,yaml}'], { cwd: root }).map(
  (path) => path.replaceAll('\\', '/'),
)
const used = pages.flatMap((path) =>
  [...read(path).matchAll(/^\s*(?:- )?uses: *(.+)$/gm)].map(([, action]) => `${path}: ${action}`),
)

describe('the actions that workflows and pages use', () => {
  it('are named by a commit, with its version beside it', () => {
    expect(used.length).toBeGreaterThan(10)
    const byCommit = /: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
    const { action } = readPublishing()
    // Readers of the pages use our own action, which has no commit before it is published.
    const own = (use: string) => use.startsWith('docs/') && use.includes(`: ${action}`) && use.endsWith('@v0')
    expect(used.filter((use) => !byCommit.test(use) && !own(use) && !use.includes(': ./'))).toEqual([])
  })

  it('are of one version everywhere', () => {
    const versions = new Map<string, Set<string>>()
    for (const use of used.filter((each) => each.includes(' # '))) {
      const [name = '', version = ''] = use.slice(use.indexOf(': ') + 2).split('@')
      versions.set(name, (versions.get(name) ?? new Set()).add(version))
    }
    expect([...versions].filter(([, each]) => each.size > 1)).toEqual([])
  })
})

const workflows = globSync('.github/workflows/*.yml', { cwd: root }).map((path) => path.replaceAll('\\', '/'))

describe.each(workflows)('%s', (path) => {
  const workflow = yaml.load(read(path)) as Workflow
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? [])

  it('may only read, unless a job says otherwise', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
  })

  it('runs scripts that package.json has', () => {
    const named = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!),
    )
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('gives texts of an event to a shell as variables alone', () => {
    expect(steps.filter(({ run }) => run?.includes('${{ github'))).toEqual([])
  })
})

describe('.github/workflows/release.yml', () => {
  const { jobs } = yaml.load(read('.github/workflows/release.yml')) as Workflow
  const runs = (job: string) => jobs[job]!.steps!.map(({ run }) => run).filter(Boolean)

  it('publishes with provenance, and only what was verified', () => {
    expect(runs('verify')).toEqual(['npm ci', 'npm run release:check -- --tag "$GITHUB_REF_NAME"', 'bash .ci/run'])
    const publishing = Object.keys(jobs).filter((job) => job !== 'verify')
    expect(publishing).toEqual(expect.arrayContaining(['npm', 'image', 'github']))
    const isVerified = (job: string): boolean => job === 'verify' || [jobs[job]?.needs ?? []].flat().some(isVerified)
    expect(publishing.filter((job) => !isVerified(job))).toEqual([])
    expect(runs('npm')).toEqual(['npm ci', 'npm publish --provenance --access public'])
    expect(jobs.npm?.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
    expect(scripts.prepublishOnly).toBe('npm run release:check')
  })
})
