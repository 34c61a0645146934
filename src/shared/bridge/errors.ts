import * as z from 'zod'
import type { errors } from '../messages/en/errors'

/** Every error that can reach a person has a sentence in the catalogue under its code. */
export type ErrorCode = keyof typeof errors

/** What an error says, without words: the catalogue makes the sentence. Params never hold a source's name or path. */
export const Problem = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Problem = z.infer<typeof Problem>

/** An error that a person can do something about. */
export class StetError extends Error {
  override readonly name = 'StetError'
  constructor(
    readonly code: ErrorCode,
    readonly params: Record<string, string | number> = {},
    options?: ErrorOptions,
  ) {
    super(code, options)
  }

  toProblem(): Problem {
    return { code: this.code, params: this.params }
  }
}

/** The problem in anything thrown; what nobody foresaw is `unexpected`. */
export function problemOf(error: unknown): Problem {
  return error instanceof StetError ? error.toProblem() : { code: 'unexpected' satisfies ErrorCode, params: {} }
}
