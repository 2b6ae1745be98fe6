import { contract } from '../kit/contract.ts'

const versions = ['v1', 'v2'] as const

export const banks = contract('the banks of the faster payment system', ({ it, expect }) => {
  it('are listed by a GET whose body is signed, in both versions alike', async ({ bank }) => {
    const [v1, v2] = await Promise.all(versions.map((version) => bank.call('fps/banks', [], { version })))
    expect(v1).toEqual(v2)
    expect(v1!.banks).toContainEqual({ id: '100000000143', eng_name: 'Bank 131', ru_name: 'Банк 131' })
  })

  it('are named once each, the banks of the docs’ examples among them', async ({ bank }) => {
    const { banks } = await bank.call('fps/banks', [])
    const ids: string[] = banks.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['100000000069', '100000000197']))
  })

  it(
    'are not told to a caller whose signature is over something else',
    async ({ bank }) => {
      const headers = { 'x-partner-sign': 'c2lnbmF0dXJl' }
      expect(await bank.refused('fps/banks', [], { headers })).toMatchObject({
        status: 401,
        code: 'authentication_error',
      })
    },
    { needs: 'signatures' },
  )
})
