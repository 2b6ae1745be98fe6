/** Where the payment page of a public token is. */
export const hostedPage = (address: string, token: string): string => `${address}/payment/${token}`
