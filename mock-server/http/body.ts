import { refuse } from '../core/refusal.ts'
import type { IncomingCall } from './incoming-call.ts'

/** 1 MiB; the bank's own limit is not known. */
export const LARGEST_BODY = 1024 * 1024

export const largerThan = (largest: number) =>
  refuse('body_too_large', `the body: expected at most ${largest} bytes, got more`)
export const tooLarge = largerThan(LARGEST_BODY)
export const brokenOff = refuse('body_broken_off', 'the body: expected all of it, but the connection broke off')

const text = new TextEncoder()
const nothings = ['', '[]', '{}'].map((each) => text.encode(each))

/**
 * What a signature may be over: the bytes as they came. A GET whose body is not there may have been signed over any way to write an
 * empty one (sdk: AbstractApi): the bank asks for none, and most clients cannot send it.
 */
export const signedTexts = ({ method }: IncomingCall, bytes: Uint8Array): readonly Uint8Array[] =>
  method === 'GET' && bytes.length === 0 ? nothings : [bytes]
