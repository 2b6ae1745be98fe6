import { describe, expect, it } from 'vitest'
import type { Page } from './browser.ts'
import { leadOf, wrongWith } from './sent-on.ts'

const url = 'http://bank.example/payer/1?step=2&of=3'
const byForm = { url, base_url: url, method: 'POST', params: { PaReq: 'a"b', MD: 'pm_1' } }
const byGet = { url, base_url: url, method: 'GET' }

const page = (text: string, more: Partial<Page> = {}): Page => ({
  url: 'http://shop.example/checkout/1',
  status: 200,
  method: 'GET',
  text,
  ...more,
})

const address = url.replaceAll('&', '&amp;')
const form = (method: string, inputs: string) => `<form id=go METHOD="${method}" action='${address}'>${inputs}</form>`
const inputs =
  '<input type="hidden" name="PaReq" value="a&quot;b"><INPUT name=MD value=pm_1 /><input type=submit name=x>'

/** What the kit says of a page; `nowhere` where it does not lead to the bank, `right` where it does as told. */
function say(shown: Page, target: typeof byForm | typeof byGet): string {
  const lead = leadOf(shown, target)
  return lead ? (wrongWith(lead, target) ?? 'right') : 'nowhere'
}

describe('a page that has to send its payer on by a form', () => {
  it.each([
    ['a form', page(`<p>Wait</p>${form('post', inputs)}`)],
    [
      'a form that other forms stand before',
      page(`<form action="/search"><input name=q></form>${form('POST', inputs)}`),
    ],
    ['JSON', page(JSON.stringify({ to: { href: url, verb: 'POST', fields: byForm.params } }).replaceAll('/', '\\/'))],
    ['a script', page(`<script>send("post", "${url}", {"PaReq": 'a"b', "MD": "pm_1"})</script>`)],
    [
      'a redirect that keeps method and fields',
      page('', { status: 307, location: url, method: 'POST', body: new URLSearchParams(byForm.params).toString() }),
    ],
  ])('is right as %s', (_, shown) => expect(say(shown, byForm)).toBe('right'))

  it.each([
    [
      'a redirect',
      page('', { status: 302, location: url }),
      /^the payer is sent to the bank by a redirect \(302\), with GET, and redirect\.method says POST: answer a page with a form/,
    ],
    ['a link', page(`<a href="${address}">pay</a>`), /by a link, with GET, and redirect\.method says POST/],
    ['a form that gets', page(form('get', inputs)), /by a form, with GET, and redirect\.method says POST/],
    [
      'a form that lacks a field',
      page(form('post', '<input name="MD" value="pm_1">')),
      /by a form, and PaReq is not there as the bank gave it/,
    ],
    [
      'a form with other values',
      page(form('post', '<input name="MD" value="1"><input name="PaReq" value="a">')),
      /PaReq and MD are not there/,
    ],
    [
      'JSON without the method',
      page(JSON.stringify({ url, ...byForm.params })),
      /by data or a script, with GET, and redirect\.method says POST/,
    ],
    [
      'a redirect that keeps the method alone',
      page('', { status: 307, location: url, method: 'POST' }),
      /PaReq and MD are not there/,
    ],
  ])('is wrong as %s', (_, shown, words) => expect(say(shown, byForm)).toMatch(words))
})

describe('a page that has to send its payer on by GET', () => {
  it.each([
    ['a redirect', page('', { status: 303, location: url })],
    ['a link', page(`<!-- <a href="/old"> --><a class=x href="${address}">pay</a>`)],
    ['a refresh', page(`<meta http-equiv="Refresh" content="0; url=${address}">`)],
    ['a frame', page(`<iframe src="${address}"></iframe>`)],
    ['a form that gets', page(form('get', '<input name="step" value="2"><input name="of" value="3">'))],
    ['JSON', page(JSON.stringify({ url }).replaceAll('&', '\\u0026'))],
  ])('is right as %s', (_, shown) => expect(say(shown, byGet)).toBe('right'))

  it('is wrong where the query is lost on the way', () => {
    const shown = page('', { status: 302, location: 'http://bank.example/payer/1?step=2' })
    expect(say(shown, byGet)).toMatch(
      /by a redirect \(302\), and of is not there as the bank gave it: send the browser to redirect\.url, with its query/,
    )
  })
})

it.each([
  ['says that it has to wait', page('<meta http-equiv="refresh" content="1"><p>Wait</p>')],
  ['leads elsewhere', page('', { status: 302, location: 'http://shop.example/payer/1' })],
  ['has the form in a comment', page(`<!--${form('post', inputs).replace(address, '/elsewhere')}-->`)],
])('a page that %s leads nowhere', (_, shown) => expect(say(shown, byForm)).toBe('nowhere'))
