import { type RequestName, requests } from '../../shared/bridge/contract'
import { problemOf, StetError } from '../../shared/bridge/errors'
import type { Answer } from '../../shared/bridge/port'
import type { Handlers } from './house'

/** Longer than the JSON of any request that the contract allows, with every character escaped. */
const LONGEST = 200_000_000

export interface AnswerOptions {
  handlers: Handlers
  /** Hears of every request that went wrong. */
  report(name: string, error: unknown): void
}

/** Answers one request: its name and JSON text as they came, to the JSON text of an Answer. Never throws. */
export type Answerer = (name: unknown, json: unknown) => Promise<string>

/** Makes the answerer of the contract: what it doesn't name and what doesn't fit it is refused before anything runs. */
export function answerer({ handlers, report }: AnswerOptions): Answerer {
  return async (name, json) => {
    try {
      if (!isRequest(name)) throw badInput(name)
      return encode({ ok: true, value: await run(handlers, name, json) })
    } catch (error) {
      report(isRequest(name) ? name : 'unknown request', error)
      return refusal(error)
    }
  }
}

/** The answer to a request that went wrong. */
export function refusal(error: unknown): string {
  return encode({ ok: false, ...problemOf(error) })
}

async function run(handlers: Handlers, name: RequestName, json: unknown): Promise<unknown> {
  const { input, output } = requests[name]
  const parsed = input.safeParse(decode(name, json))
  if (!parsed.success) throw badInput(name)
  const handle = handlers[name] as (input: unknown) => Promise<unknown>
  return output.parse(await handle(parsed.data))
}

function decode(name: RequestName, json: unknown): unknown {
  if (typeof json !== 'string' || json.length > LONGEST) throw badInput(name)
  try {
    return JSON.parse(json)
  } catch {
    throw badInput(name)
  }
}

function isRequest(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requests, name)
}

function badInput(name: unknown): StetError {
  return new StetError('bridge.bad-input', { name: typeof name === 'string' ? name.slice(0, 60) : typeof name })
}

function encode(answer: Answer<unknown>): string {
  return JSON.stringify(answer)
}
