/** Bad usage, bad config, a port that is taken: one line on standard error that says what to do, and exit code 2. */
export class BadUsage extends Error {
  override name = 'BadUsage'
}
