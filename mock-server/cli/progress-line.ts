interface Step {
  name: string
  title: string
  /** Empty where nothing is waited for. */
  waitingFor: string
  seconds: number
}

/** One line for what is done just now. Where it is too long, the title gives way first, then what is waited for; the seconds stay, for they show that it goes on. */
export function progressLine({ name, title, waitingFor, seconds }: Step, width: number): string {
  const head = title === '' ? name : `${name} ${title}`
  if (waitingFor === '') return cut(head, width)
  const lasts = seconds > 0 ? `, ${seconds} s` : ''
  const waits = `… waiting for ${waitingFor}${lasts}`
  if (head.length + 1 + waits.length <= width) return `${head} ${waits}`
  const room = width - waits.length
  if (room > name.length) return `${head.slice(0, room).trimEnd()}${waits}`
  return cut(`${name} … ${waitingFor}`, width - lasts.length) + lasts
}

const cut = (text: string, width: number) => (text.length <= width ? text : `${text.slice(0, width - 1)}…`)
