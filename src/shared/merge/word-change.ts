import { newArticle, type Article } from '../article/article'
import { sameValue } from '../article/same-value'
import { alignBlocks } from './align-blocks'
import { compareBlock } from './compare-block'
import { compareText, totalWords, type WordChange } from './compare-line'

/**
 * How many words of headline, standfirst and body came and went since an earlier version; null is a story without
 * words. The numbers are those of `compare`, without the rest and in a fraction of its time.
 */
export function wordChange(before: Article | null, after: Article): WordChange {
  const earlier = before ?? newArticle(after.language)
  const changed = alignBlocks(earlier.body, after.body).filter((block) => !sameValue(block.before, block.after))
  return totalWords([headWords(earlier, after), ...changed.map((block) => compareBlock(block.before, block.after))])
}

/** The same for headline and standfirst alone. */
export function headWords(before: Article, after: Article): WordChange {
  return totalWords([compareText(before.headline, after.headline), compareText(before.standfirst, after.standfirst)])
}
