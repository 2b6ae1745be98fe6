/** Which of the colours says how a session stands: by the status that the bank shows. */
const colours: Readonly<Record<string, 'ok' | 'bad' | 'warn' | 'busy' | 'idle'>> = {
  accepted: 'ok',
  succeeded: 'ok',
  cancelled: 'bad',
  failed: 'bad',
  error: 'warn',
  created: 'idle',
}

export const statusColour = (status: string) => colours[status] ?? 'busy'
