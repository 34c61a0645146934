import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../../src/shared/article/article'
import { isTextBlock } from '../../../src/shared/article/block'
import type { Inline } from '../../../src/shared/article/inline'

/** One of so many different words stays as it is: a story has names and slips that no dictionary knows. */
const UNKNOWN = 40
const WORD = /\p{L}+/gu

/**
 * The story in English words. Those of a generated story are invented, and a page on which every second
 * word is marked as misspelled is nobody's.
 */
export function inEnglish(root: string, story: Article): Article {
  const english = readWords(root)
  const isEnglish = new Set(english)
  const taken = new Map<string, string>()
  const wordFor = (invented: string) => {
    const known = taken.get(invented)
    if (known !== undefined) return known
    const word = taken.size % UNKNOWN === 0 ? invented : (english[taken.size % english.length] as string)
    taken.set(invented, word)
    return word
  }
  const translate = (text: string) =>
    text.replace(WORD, (word) => {
      const lower = word.toLowerCase()
      const put = isEnglish.has(lower) ? lower : wordFor(lower)
      return word === lower ? put : put.charAt(0).toUpperCase() + put.slice(1)
    })
  const inline = (each: Inline): Inline => (each.type === 'text' ? { ...each, text: translate(each.text) } : each)
  const body = story.body.map((block) =>
    isTextBlock(block) ? { ...block, content: block.content.map(inline) } : block,
  )
  return { ...story, headline: translate(story.headline), standfirst: translate(story.standfirst), body }
}

/** Words that a dictionary has as they are, of any length a sentence has. */
function readWords(root: string): string[] {
  const lines = readFileSync(join(root, 'node_modules/dictionary-en/index.dic'), 'utf8').split('\n')
  const words = lines.map((line) => line.split('/')[0] as string).filter((word) => /^[a-z]{2,12}$/.test(word))
  // Neighbours in a dictionary look alike; every third is still as many as a long story has.
  return words.filter((_, place) => place % 3 === 0)
}
