import type { Peer } from './define-peer.ts'
import jsonServer from './json-server.ts'
import mockoon from './mockoon.ts'
import prism from './prism.ts'
import wiremock from './wiremock.ts'

export const peers: readonly Peer[] = [wiremock, prism, mockoon, jsonServer]
