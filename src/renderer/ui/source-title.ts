import { referenceOf } from '../../shared/article/reference'
import type { Source } from '../../shared/article/source'
import { wordsFor } from '../../shared/export/words'
import { interfaceLanguage } from '../../shared/messages/translate'

/**
 * What a source goes by in the window: its title or, in the language of the interface, what it is. Of a confidential one,
 * its public description. A worker has to be told the language (BCP 47).
 */
export function sourceTitle(source: Source, language = interfaceLanguage()): string {
  return referenceOf(source, wordsFor(language).describe).title
}
