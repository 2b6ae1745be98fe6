import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{mock-server,schemas,fixtures,contract-tests}/**/*.test.ts'],
    testTimeout: 20_000,
  },
})
