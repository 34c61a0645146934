import type { Article } from '../../../src/shared/article/article'
import { isTextBlock, type Block } from '../../../src/shared/article/block'
import { randomOf, type Random } from '../../support/random'

/** A story after so many edits, mostly of words, now and then of a whole paragraph; other seeds make other edits. */
export function withEdits(article: Article, edits: number, seed: number): Article {
  const random = randomOf(seed)
  let body = structuredClone(article.body)
  for (let edit = 0; edit < edits; edit++) {
    const place = random.between(0, body.length - 1)
    const block = body[place] as Block
    const turn = random.between(1, 20)
    if (turn === 1) body = body.toSpliced(place, 0, { ...block, id: `added${seed}-${edit}` })
    else if (turn === 2) body = body.toSpliced(place, 1)
    else if (turn === 3) body = body.toSpliced(place, 1).toSpliced(random.between(0, body.length - 1), 0, block)
    else body = body.with(place, withOtherWord(block, random, `word${seed}x${edit}`))
  }
  return { ...structuredClone(article), body }
}

function withOtherWord(block: Block, random: Random, word: string): Block {
  if (!isTextBlock(block)) return block
  const place = block.content.findIndex(({ type }) => type === 'text')
  const run = block.content[place]
  if (run?.type !== 'text') return block
  const words = run.text.split(' ')
  const text = words.with(random.between(0, words.length - 1), word).join(' ')
  return { ...block, content: block.content.with(place, { ...run, text }) }
}
