/** What an error looks like on the wire (docs: errors): a code of the table, and what is wrong in words of ours. */
interface ErrorOnWire {
  code: string
  description: string
}

export const errorBody = ({ code, description }: ErrorOnWire) => ({ status: 'error', error: { code, description } })
