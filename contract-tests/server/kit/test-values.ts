/** Reserved amounts, in kopecks, that lead to an outcome by themselves. They are ours: a test that pays one says `needs: 'testValues'`. */
export const testValues = {
  /** A payout or a payment that fails with `binding_is_deactivated`. */
  deactivated: 13114,
  /** A payment whose money is held first. */
  held: 13143,
  /** A refund that is declined. */
  refundDeclined: 13144,
  /** A refund that ends in an error. */
  refundError: 13145,
} as const
