import { problemOf } from '../shared/bridge/errors'
import { sentenceOf } from '../shared/messages/translate'
import { SaveFailed } from './session/autosave'

/** What to tell the person about anything thrown. */
export function sentenceFor(error: unknown): string {
  return sentenceOf(error instanceof SaveFailed ? error.problem : problemOf(error))
}
