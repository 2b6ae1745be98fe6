import { createHash } from 'node:crypto'
import { describe } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { payout, signatureOf } from '../testing/sample-partner.ts'
import { confirmPath, describeRefused, initPath } from '../testing/sample-refusals.ts'

const MIB = 1024 * 1024
const { payout_details, ...rest } = payout
const payoutV1 = { ...rest, payment_method: payout_details }

const tooBig = { status: 413, says: 'the body: expected at most 1048576 bytes, got more' }
const unsigned = { status: 401, code: 'authentication_error' }
const base64 = 'the Base64 of an RSA-SHA256 (PKCS#1 v1.5) signature over the bytes of the body'
const badSignature = {
  ...unsigned,
  says: `X-PARTNER-SIGN: expected ${base64} by the project's partner key; it does not match`,
}
const nobody = { status: 401, code: 'identification_error' }
const unknownSession = { status: 404, says: '/session_id: no session of that id in this project' }

describe('refuses, for what the session is:', () =>
  describeRefused({
    'an unknown session, to confirm': { path: confirmPath, body: { session_id: 'ps_9' }, ...unknownSession },
    'an unknown session, to cancel': {
      path: '/api/v1/session/cancel',
      body: { session_id: '__proto__' },
      ...unknownSession,
    },
    'an unknown session, to start': {
      path: '/api/v2/session/start/payout',
      body: { ...payout, session_id: 'new' },
      ...unknownSession,
    },
    'an unknown session, to look at': {
      path: '/api/v2/session/status',
      body: { session_id: 'ps_1002 ' },
      ...unknownSession,
    },
    'a session that waits for no confirmation': {
      path: confirmPath,
      body: { session_id: 'ps_1001' },
      status: 409,
      code: 'session_wrong_state',
      says: 'session ps_1001 is created: nothing in it waits for confirm',
    },
    'a session that has its payout': {
      path: '/api/v1/session/start/payout',
      body: { ...payoutV1, session_id: 'ps_1002' },
      status: 409,
      code: 'session_wrong_state',
      says: 'session ps_1002 is in_progress: payouts and payments start in a session that is created',
    },
  }))

describe('refuses, for who is calling:', () =>
  describeRefused({
    'no project': {
      headers: { 'X-PARTNER-PROJECT': undefined },
      ...nobody,
      says: 'X-PARTNER-PROJECT: expected the id of a project, got nothing',
    },
    'an unknown project': {
      headers: { 'X-PARTNER-PROJECT': 'constructor' },
      ...nobody,
      says: 'X-PARTNER-PROJECT: no project is called "constructor"',
    },
    'no signature': {
      headers: { 'X-PARTNER-SIGN': undefined },
      ...unsigned,
      says: `X-PARTNER-SIGN: expected ${base64}, got nothing`,
    },
    'a signature with one letter changed': {
      sign: (body) => signatureOf(body).replace(/^./, (first) => (first === 'A' ? 'B' : 'A')),
      ...badSignature,
    },
    'a signature of other bytes': { sign: (body) => signatureOf(`${body}\n`), ...badSignature },
    'a signature by an unknown key': { sign: (body) => signatureOf(body, testKeys.other.privateKey), ...badSignature },
    'a signature in hex': {
      sign: (body) => Buffer.from(signatureOf(body), 'base64').toString('hex'),
      ...badSignature,
    },
    'a signature in base64url': {
      sign: (body) => Buffer.from(signatureOf(body), 'base64').toString('base64url'),
      ...badSignature,
    },
    'a signature in lines': {
      sign: (body) => signatureOf(body).replace(/.{64}/g, '$& '),
      ...badSignature,
    },
    'a signature of the digest': {
      sign: (body) => signatureOf(createHash('sha256').update(body).digest()),
      ...badSignature,
    },
    'the word of the examples for a signature': { sign: () => 'signature', ...badSignature },
    'malformed JSON, badly signed: the signature is looked at first': {
      body: '{"session_id": }',
      sign: () => 'AAAA',
      ...badSignature,
    },
  }))

describe('refuses, for how it comes:', () =>
  describeRefused({
    'a body over 1 MiB': { body: Buffer.alloc(MIB + 1, ' '), ...tooBig },
    'a body over 1 MiB in pieces': { body: Buffer.alloc(MIB + 1, ' '), chunked: true, ...tooBig },
    'a body of 20 MiB': { body: Buffer.alloc(20 * MIB, ' '), ...tooBig },
    'a body of 20 MiB in pieces': { body: Buffer.alloc(20 * MIB, ' '), chunked: true, ...tooBig },
    'a body over 1 MiB from nobody': {
      body: Buffer.alloc(MIB + 1, ' '),
      headers: { 'X-PARTNER-PROJECT': undefined },
      ...tooBig,
    },
    GET: { method: 'GET', body: '', status: 404, says: `${initPath}: expected POST, got GET` },
    PUT: { method: 'PUT', status: 404, says: `${initPath}: expected POST, got PUT` },
    'a path that is nearly right': {
      path: '/api/v2/session/comfirm',
      status: 404,
      says: `/api/v2/session/comfirm: the bank has no such method (did you mean ${confirmPath}?)`,
    },
    'a path without the prefix': {
      path: '/api/session/confirm',
      status: 404,
      says: '/api/session/confirm: the bank has no such method (did you mean /api/v1/session/confirm?)',
    },
    'a path that is nothing': { path: '/', status: 404, says: '/: the bank has no such method' },
  }))
