import type { ProjectSetup } from './world.ts'

/** A project's settings in the names of the control API. */
export function settingsOnWire({ autoConfirm, threeDSecure, optionalWebhooks, ...same }: ProjectSetup): object {
  return {
    ...same,
    ...(autoConfirm !== undefined && { auto_confirm: autoConfirm }),
    ...(threeDSecure !== undefined && { three_d_secure: threeDSecure }),
    ...(optionalWebhooks && { optional_webhooks: optionalWebhooks }),
  }
}
