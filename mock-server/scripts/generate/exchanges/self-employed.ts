import { idle, type Story, type StoryStep } from './story.ts'

const compare = (tax_reference: string): StoryStep => ({
  call: '/npd/taxpayer/check_personal_info',
  body: { tax_reference, full_name: 'Ivanov Ivan Ivanovich', phone: '79261234567' },
})
const answer: StoryStep = { call: '/npd/request/status', body: { request_id: '1001' } }
const person = { tax_reference: '123456789012' }
const notifications = (call: string, fields: object = {}): StoryStep => ({
  call: `/npd/notifications/${call}`,
  body: { ...person, ...fields },
})

/** What a partner asks the tax service about the self-employed. */
export const selfEmployed: readonly Story[] = [
  {
    name: 'npd-personal-info-differs',
    title: 'a person of whom the tax service has another name and another phone',
    source: 'docs: selfemployed-verification; the names of the fields and the tax number are ours',
    versions: ['v1'],
    steps: [compare('131000000007'), answer, idle, answer],
    documented: true,
  },
  {
    name: 'npd-notifications',
    title: 'notifications of the tax service: read, shown to the person and put out of the way',
    source: 'docs: selfemployed-notification, objects; which call gives which status is ours',
    versions: ['v1'],
    steps: [
      notifications('count'),
      notifications('read'),
      notifications('mark_as_delivered', { message_id_list: ['notification-1', 'notification-2'] }),
      notifications('update', { message_id_list: ['notification-1'] }),
      notifications('read'),
      notifications('count'),
    ],
    documented: true,
  },
]
