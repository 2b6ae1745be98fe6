import { type ApiErrorCode, type ApiErrorRow, apiErrors, type ReasonRow } from './api-errors.ts'

/** The name of a reason to refuse a call: a row of the table. */
export type RefusalReason = { [Code in ApiErrorCode]: keyof (typeof apiErrors)[Code]['reasons'] }[ApiErrorCode]

/** A reason with the code and the HTTP status that it has on the wire. */
type RefusalRow = ReasonRow & { code: ApiErrorCode; status: number }

/** Every reason, by name. */
export const refusalReasons = Object.fromEntries(
  Object.entries<ApiErrorRow>(apiErrors).flatMap(([code, { status, reasons }]) =>
    Object.entries(reasons).map(([name, row]) => [name, { code, status, ...row }]),
  ),
) as Readonly<Record<RefusalReason, RefusalRow>>
