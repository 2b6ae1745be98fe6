/** A test asks for something that its target has not: it is skipped, with these words. */
export class Lacking extends Error {
  override name = 'Lacking'
}
