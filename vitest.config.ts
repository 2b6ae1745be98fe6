import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{mock-server,schemas,fixtures,contract-tests}/**/*.test.ts'],
    globalSetup: 'contract-tests/targets/chromium/global-setup.ts',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
