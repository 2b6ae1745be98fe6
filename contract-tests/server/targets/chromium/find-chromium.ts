import { existsSync } from 'node:fs'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the browser is: `BANK131_MOCK_TEST_CHROMIUM`, or a usual place; `undefined` if there is none. Set to nothing, it means none. */
export const findChromium = (): string | undefined =>
  (process.env.BANK131_MOCK_TEST_CHROMIUM ?? usual.find((path) => existsSync(path))) || undefined

export const noChromium =
  'no Chromium here (apt-get install chromium, or set BANK131_MOCK_TEST_CHROMIUM to the path of one)'
