import type { NamesInV1 } from '../../schemas/names.ts'

/** `expect.any(…)`, `expect.stringContaining(…)` and the like, of any test runner. */
interface Asymmetric {
  asymmetricMatch(...found: never[]): boolean
}

/** Some fields of a value of the wire, at any depth, in the names of v2; in the place of each may stand an asymmetric matcher. */
export type Expected<T> = ExpectedWith<T, Record<never, never>>

/** The same, in the names of either version. */
export type ExpectedInAnyVersion<T> = ExpectedWith<T, NamesInV1>

type ExpectedWith<T, Renamed> = unknown extends T
  ? unknown
  : T extends readonly (infer Item)[]
    ? readonly ExpectedWith<Item, Renamed>[] | Asymmetric
    : T extends object
      ? SomeFields<T, Renamed> | Asymmetric
      : T | Asymmetric

type SomeFields<T, Renamed> = {
  readonly [Name in keyof T]?: ExpectedWith<T[Name], Renamed>
} & {
  readonly [Name in keyof T as Name extends keyof Renamed ? Extract<Renamed[Name], string> : never]?: ExpectedWith<
    T[Name],
    Renamed
  >
}

/** What a start was given, on top of what the bank shows of what was started. */
export type Overlaid<Given, Shown> = Omit<Shown, keyof Given> & {
  [Name in keyof Given]: Given[Name] | (Name extends keyof Shown ? Shown[Name] : never)
}
