/**
 * How far settings, times and sums may go. Numbers are exact up to 2^53 - 1, which as microseconds is the year 2255: what is within
 * these stays within that, whatever the bank adds to it.
 */
export const limits = {
  /** Microseconds: the year 2240. A clock can start until then, and has ten years before it. */
  lastStart: 8_520_336_000_000_000,
  /** Microseconds: the year 2250. No clock goes further. */
  lastMoment: 8_835_955_200_000_000,
  /** Milliseconds: 365 days. */
  longestPace: 31_536_000_000,
  /** The state of the random numbers is one of 32 bits. */
  largestSeed: 4_294_967_295,
  /** Milliseconds of real time that a partner has to answer a webhook (docs: webhooks); here, because whoever judges a partner waits as long. */
  webhookAnswer: 10_000,
  /** Kopecks, ids, counts. */
  largest: Number.MAX_SAFE_INTEGER,
}
