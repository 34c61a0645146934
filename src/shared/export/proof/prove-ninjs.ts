import type { Article } from '../../article/article'
import { printReferences } from '../reference-style'
import { forReaders } from '../withdrawn'
import { wordsFor } from '../words'
import { type Finding, firstDifference } from './finding'
import { missingWords } from './missing-words'
import { pageTree } from './page-tree'
import type { ProofOptions } from './prove-page'
import { solidWords } from './read-line'
import { toldByPage } from './told-by-page'
import { StoryTeller } from './told-by-story'

/** What the proof looks at in a news item. */
interface Item {
  bodies?: { role: string; value: string }[]
  associations?: { rel: string; renditions?: { title: string }[]; descriptions?: { role: string; value: string }[] }[]
}

/**
 * Reads a news item again and says where it is not what the story tells: the words of its HTML in their order,
 * citations, pictures and what they are for those who can't see them.
 */
export function proveNinjs(
  json: string,
  story: Article,
  { imagePath, referenceStyle, files }: Omit<ProofOptions, 'notForPublication'>,
): Finding[] {
  const { bodies = [], associations = [] } = JSON.parse(json) as Item
  const html = bodies.find(({ role }) => role === 'main')?.value ?? ''
  const { elements } = pageTree(`<!DOCTYPE html><title>.</title><main>${html}</main>`)
  const main = elements.find(({ tagName }) => tagName === 'main')
  const found = main && toldByPage(main)
  const pictures = associations
    .filter(({ rel }) => rel === 'picture')
    .map(({ renditions, descriptions }) => ({
      src: renditions?.[0]?.title ?? '',
      alt: descriptions?.find(({ role }) => role === 'alt')?.value ?? '',
    }))

  const article = forReaders(story)
  const { body, numbers, cited, listed, further } = printReferences(article, referenceStyle)
  const words = wordsFor(article.language)
  const teller = new StoryTeller(article, words, numbers, imagePath)
  teller.body(body)
  teller.sources(words.references, [...cited, ...listed])
  teller.sources(words.furtherSources, further)
  const shown = new StoryTeller(article, words, numbers, imagePath)
  shown.figure(article.hero)
  const images = [...shown.told.images, ...teller.told.images]
  return [
    ...missingWords(
      teller.told.lines.map(({ text }) => text),
      solidWords((found?.lines ?? []).map(({ text }) => text).join('')),
    ),
    ...firstDifference('references', teller.told.citations, found?.citations ?? []),
    ...firstDifference(
      'image',
      images.map(({ src }) => src),
      pictures.map(({ src }) => src),
    ),
    ...firstDifference(
      'alt',
      images.map(({ alt }) => alt.trim()),
      pictures.map(({ alt }) => alt.trim()),
    ),
    ...pictures
      .filter(({ src }) => !files.has(src))
      .map(({ src }): Finding => ({ what: 'image', wanted: src, found: '' })),
  ]
}
