import { referenceOf } from '../../../shared/article/reference'
import type { Source } from '../../../shared/article/source'

/** What a source goes by in the window: its title, or what it is. Of a confidential one, its public description. */
export function sourceTitle(source: Source): string {
  return referenceOf(source).title
}
