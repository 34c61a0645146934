/** Options for `fc.assert`: a fixed seed normally; random seeds and twenty times as many runs when STET_LONG is set. */
export const runs = (n: number) => (process.env.STET_LONG ? { numRuns: n * 20 } : { numRuns: n, seed: 20250515 })
