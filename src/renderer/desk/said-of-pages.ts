import type { DeskPagesStatus, DeskStatus } from '../../shared/bridge/desk'
import { sentenceOf, t } from '../../shared/messages/translate'

/** What keeps the pages of a desk from being as they should be, a sentence each, unless it is what keeps the desk from it. */
export function saidOfPages({ problem, left, unknown }: DeskPagesStatus, desk: Pick<DeskStatus, 'problem'>): string[] {
  const about = (message: 'pages.left' | 'pages.unknown', [file, ...others]: readonly string[]) =>
    file === undefined ? [] : [t(message, { count: others.length + 1, file })]
  return [
    ...(problem === null || problem.code === desk.problem?.code ? [] : [sentenceOf(problem)]),
    ...about('pages.left', left),
    ...about('pages.unknown', unknown),
  ]
}
