export const timelineWords = {
  timeline: ['Timeline', 'Лента'],
  sessions: ['Sessions, the latest first', 'Сессии, сначала последние'],
  searchHint: ['Order, id, amount, recipient', 'Заказ, id, сумма, получатель'],
  anyState: ['any state', 'любое состояние'],
  anyVersion: ['any version', 'любая версия'],
  trouble: ['in trouble', 'с проблемами'],
  found: ['{count} of {of}', '{count} из {of}'],
  nothingFound: ['Nothing is like that.', 'Ничего не найдено.'],
  noSessions: [
    'No session yet. Send the bank a call, and it stands here at once.',
    'Сессий пока нет. Отправьте банку вызов — он сразу появится здесь.',
  ],
} as const
