import type { DeskPagesStatus } from '../../shared/bridge/desk'
import { sentenceOf, t } from '../../shared/messages/translate'

/** What keeps the pages of a desk from being as they should be, a sentence each. */
export function saidOfPages({ problem, left }: DeskPagesStatus): string[] {
  const [file] = left
  return [
    ...(problem === null ? [] : [sentenceOf(problem)]),
    ...(file === undefined ? [] : [t('pages.left', { count: left.length, file })]),
  ]
}
