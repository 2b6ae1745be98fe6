import { hrefOf } from '../address/route.ts'

export const SessionLink = ({ id }: { id: string }) => <a href={hrefOf({ view: 'session', id })}>{id}</a>

export const WebhookLink = ({ id }: { id: string }) => <a href={hrefOf({ view: 'webhook', id })}>{id}</a>
