/** A subscription is found by its id alone, which says the session that it is in and the payment that began it (ours). */
export const subscriptionId = (sessionId: string, paymentId: string): string => `sub_${sessionId}_${paymentId}`

/** The session that a subscription is in; `undefined` if no subscription is called so. */
export const sessionOfSubscription = (id: string): string | undefined => /^sub_(ps_\d+)_pm_\d+$/.exec(id)?.[1]
