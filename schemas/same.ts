/** For tests of types: whether two say the same. */
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** The names under which two hold different types; a name that the second lacks is one. */
export type Differences<A, B> = {
  [Name in keyof A]: Name extends keyof B ? (Same<A[Name], B[Name]> extends true ? never : Name) : Name
}[keyof A]

/** The names under which what the first holds does not take what the second holds. */
export type Untaken<A, B> = {
  [Name in keyof A]: Name extends keyof B ? (B[Name] extends A[Name] ? never : Name) : Name
}[keyof A]

/** Bodies that follow from a row which the type checker does not read: what a variant cannot do without is optional to it. */
export type ByRow = `Session${string}Init${string}Request`

/** Compiles where there is nothing. */
export type Expect<Nothing extends never> = Nothing
