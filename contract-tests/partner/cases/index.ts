import type { Case } from '../certify/define-case.ts'
import m1 from './m1-lost-answer.ts'
import m2 from './m2-timeout.ts'
import m3 from './m3-server-error.ts'
import m4 from './m4-refused.ts'
import m5 from './m5-error-is-not-final.ts'
import m6 from './m6-after-cancel.ts'
import m7 from './m7-one-order.ts'
import m8 from './m8-create-lost.ts'
import m9 from './m9-lost-again.ts'
import m10 from './m10-confirm-lost.ts'
import m11 from './m11-restarted.ts'
import p1 from './p1-shipped-when-paid.ts'
import p2 from './p2-captured-once.ts'
import p3 from './p3-refunded-once.ts'
import p4 from './p4-return-url.ts'
import p5 from './p5-chargeback.ts'
import p6 from './p6-redirect.ts'
import p7 from './p7-unpaid.ts'
import p8 from './p8-confirmed-once.ts'
import p9 from './p9-start-lost.ts'
import r1 from './r1-signature.ts'
import r2 from './r2-schema.ts'
import r3 from './r3-one-version.ts'
import r4 from './r4-kopecks.ts'
import r5 from './r5-recipient.ts'
import r6 from './r6-metadata.ts'
import w1 from './w1-answers-200.ts'
import w2 from './w2-confirmed-once.ts'
import w3 from './w3-duplicate.ts'
import w4 from './w4-wrong-signature.ts'
import w5 from './w5-missing-signature.ts'
import w6 from './w6-foreign-signature.ts'
import w7 from './w7-unknown-type.ts'
import w8 from './w8-unknown-fields.ts'
import w9 from './w9-before-the-answer.ts'
import w10 from './w10-backlog.ts'
import w11 from './w11-nominal-echo.ts'
import w12 from './w12-rko-echo.ts'
import w13 from './w13-returned.ts'
import w14 from './w14-unknown-session.ts'
import w15 from './w15-bytes-that-came.ts'
import w16 from './w16-after-a-restart.ts'

/** Every case, in the order in which they run: what a partner asks, what it makes of webhooks, what becomes of the money, and of payments that come in. */
export const cases: readonly Case[] = [
  r1,
  r2,
  r3,
  r4,
  r5,
  r6,
  w1,
  w2,
  w3,
  w4,
  w5,
  w6,
  w7,
  w8,
  w9,
  w10,
  w11,
  w12,
  w13,
  w14,
  w15,
  w16,
  m1,
  m2,
  m3,
  m4,
  m5,
  m6,
  m7,
  m8,
  m9,
  m10,
  m11,
  p1,
  p2,
  p3,
  p4,
  p5,
  p6,
  p7,
  p8,
  p9,
]
