import { SessionReference } from './primitives.ts'
import { Phone } from './requisites.ts'

/** What sberpay/push takes: whom to send a push message, and about which session (sdk: SberPayPushRequest). */
export const SberPayPushFields = { phone: Phone, session_id: SessionReference }
