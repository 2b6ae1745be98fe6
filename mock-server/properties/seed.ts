/** Of a search that tells its seed before it begins; `FUZZ_SEED` repeats one. */
export const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31))
