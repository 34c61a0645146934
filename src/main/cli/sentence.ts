import { problemOf } from '../../shared/bridge/errors'
import { sentenceOf } from '../../shared/messages/translate'
import { faultOf } from '../../shared/bridge/fault'

/** The sentence for anything thrown; what nobody foresaw also says where it happened, for a report. */
export function sentenceOfError(error: unknown): string {
  const problem = problemOf(error)
  return problem.code === 'unexpected' ? `${sentenceOf(problem)} (${faultOf(error)})` : sentenceOf(problem)
}
