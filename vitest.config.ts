import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))

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
    globalSetup: 'contract-tests/server/targets/chromium/global-setup.ts',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
