import type { BankHandle } from '../library/bank-handle.ts'

/** Calls a bank that checks no signatures, without a socket; answers the text. @throws {Error} for anything but a 2xx */
export const sendUnsigned = (bank: BankHandle) =>
  async function send(project: string, method: string, body: string): Promise<string> {
    const url = `https://demo.bank131.ru/api/v2/session/${method}`
    const init = { method: 'POST', headers: { 'x-partner-project': project }, body }
    const answer = await bank.fetch(new Request(url, init))
    const text = await answer.text()
    if (!answer.ok) throw new Error(text)
    return text
  }
