import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The longest files wait for partners in real time: they come first, so that the run does not end with one worker that waits. */
class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const waits = ({ moduleId }: TestSpecification) => /\/partner\/partners\/|\/cli\/certify\./.test(moduleId)
    const sorted = await super.sort(files)
    return [...sorted.filter(waits), ...sorted.filter((file) => !waits(file))]
  }
}

export default defineConfig({
  resolve: {
    // The guides import what a user would; here it is read from source.
    alias: [
      { find: /^bank131-mock$/, replacement: fileOf('mock-server/index.ts') },
      { find: /^bank131-mock\/(fixtures|schemas)$/, replacement: fileOf('$1/index.ts') },
      { find: /^bank131-mock\/(\w+)$/, replacement: fileOf('mock-server/$1.ts') },
    ],
  },
  test: {
    include: ['{mock-server,schemas,fixtures,contract-tests}/**/*.test.ts'],
    globalSetup: ['contract-tests/server/targets/chromium/global-setup.ts', 'mock-server/testing/global-setup.ts'],
    // No test file has state of its own in the modules it imports; those that put something in the place of a global put it back.
    isolate: false,
    // While some wait for a partner, others use the processor.
    maxWorkers: availableParallelism() + 2,
    sequence: { sequencer: WaitingFirst },
    // Tests make much that is soon garbage. In the 16 MiB that Node has for it, collecting it costs a tenth of the processor's time.
    execArgv: ['--max-semi-space-size=64'],
    // Only what never comes is waited for so long, on however busy a machine.
    testTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 60_000,
  },
})
