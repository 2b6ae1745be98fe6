import { kindOf, type Operation } from './kinds.ts'

/** It has only begun: its machine is where it starts. */
const hasJustBegun = (operation: Operation): boolean => operation.state === kindOf(operation).machine.start.to

/** Begun with too little money for it. */
export const cannotBePaid = (operation: Operation): boolean =>
  operation.account !== undefined &&
  operation.held === 0 &&
  kindOf(operation).direction === 'out' &&
  hasJustBegun(operation)

/** Begun with income that the tax service does not take, or with too little money to come to that. */
const cannotBeRegistered = (operation: Operation): boolean =>
  operation.data.fiscalization_details !== undefined && operation.declared === undefined && hasJustBegun(operation)

/** What it needs was not to be had when it began: the bank itself lets it fail. */
export const cannotSucceed = (operation: Operation): boolean => cannotBePaid(operation) || cannotBeRegistered(operation)
