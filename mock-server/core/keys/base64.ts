/** Base64 as the SDK makes it: one line, padded, the standard alphabet. */
export const isStandardBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text)
