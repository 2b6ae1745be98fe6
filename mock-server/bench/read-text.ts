import { type Agent, get } from 'node:http'
import { text } from 'node:stream/consumers'

/** What is answered to a GET. @throws {Error} for anything but a 200 */
export const readText = (url: string, agent: Agent): Promise<string> =>
  new Promise((resolve, reject) => {
    get(url, { agent }, (answer) => {
      text(answer).then((body) => {
        if (answer.statusCode === 200) resolve(body)
        else reject(new Error(`${url}: ${answer.statusCode} ${body}`))
      }, reject)
    }).once('error', reject)
  })
