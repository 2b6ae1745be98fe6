/** Every page for users that has no Russian twin, and why. A page that is neither here nor in Russian fails the check. */
export const withoutRussianTwin: Readonly<Record<string, string>> = {
  'docs/architecture.md': 'for those who work on this repository, whose code and commits are in English',
  'docs/performance.md': 'figures of measurements, for those who work on this repository',
}
