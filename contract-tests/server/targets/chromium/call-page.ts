import type { PageBank } from './page.ts'

/** Calls one of the page's functions by its name, through the host that holds the page. */
export const callPage =
  (url: string) =>
  async <Method extends keyof PageBank>(
    method: Method,
    ...args: Parameters<PageBank[Method]>
  ): Promise<Awaited<ReturnType<PageBank[Method]>>> => {
    const answer = await fetch(`${url}/call`, { method: 'POST', body: JSON.stringify({ method, args }) })
    if (!answer.ok) throw new Error(`${method} in the page: ${await answer.text()}`)
    return (await answer.json()) as Awaited<ReturnType<PageBank[Method]>>
  }
