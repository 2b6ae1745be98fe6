import type { ProjectSetup } from './world.ts'

/** A project's settings in the names of the control API. */
export const settingsOnWire = ({ autoConfirm, strict, accounts, fees, optionalWebhooks }: ProjectSetup) => ({
  ...(autoConfirm !== undefined && { auto_confirm: autoConfirm }),
  ...(strict !== undefined && { strict }),
  ...(accounts && { accounts }),
  ...(fees && { fees }),
  ...(optionalWebhooks && { optional_webhooks: optionalWebhooks }),
})
