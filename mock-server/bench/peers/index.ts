import type { Peer } from './define-peer.ts'
import jsonServer from './json-server.ts'
import mockoon from './mockoon.ts'
import prism from './prism.ts'
import wiremock, { wiremockKeepingAll, wiremockWithoutJournal } from './wiremock.ts'

export const peers: readonly Peer[] = [wiremock, wiremockKeepingAll, wiremockWithoutJournal, prism, mockoon, jsonServer]
