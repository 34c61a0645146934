import type { RootContent } from 'mdast'
import type { Correction } from '../../../article/article'
import { newId } from '../../../article/id'
import { correctionLabel, printedCorrections } from '../../../export/printed'
import { wordsFor } from '../../../export/words'
import { correctionKind } from '../../correction-kind'
import { type Draft, leaveOut } from '../../draft'
import { oneLine } from '../../one-line'
import { printedDay } from '../../printed-day'
import { sameCorrection, sameCorrections } from '../../same-corrections'
import type { MarkdownStory } from '../markdown-story'
import { listLost, plainWords } from '../plain-words'

/**
 * Takes the corrections that a page shows below the story, `**Correction, 2 January 2026:** One dog.` When one was made is
 * said by front matter, which the story has already, or else by the day alone.
 */
export function takeShownCorrections(nodes: RootContent[], story: MarkdownStory): Correction[] {
  const { article } = story.draft
  const words = wordsFor(article.language)
  const said: Labelled[] = printedCorrections(article, words, story.own?.timeZone).map((correction) => ({
    ...correction,
    label: correctionLabel(correction, words),
  }))
  return nodes.flatMap((node) => {
    const [first, ...rest] = node.type === 'paragraph' ? node.children : []
    if (first?.type !== 'strong') return []
    const label = oneLine(plainWords(first, story).words)
    const told = takeSaid(label, said) ?? readLabel(label, article.language)
    const plain = plainWords({ type: 'paragraph', children: rest }, story)
    if (!told || plain.words === '') return []
    listLost(plain, story)
    story.taken.add(node)
    return [{ id: newId(), kind: told.kind, at: told.at, text: oneLine(plain.words), by: '' }]
  })
}

/** What stands before the words of a correction, and what it says. */
interface Labelled extends Pick<Correction, 'kind' | 'at'> {
  label: string
}

function takeSaid(label: string, said: Labelled[]): Labelled | undefined {
  const at = said.findIndex((correction) => correction.label === label)
  return at === -1 ? undefined : said.splice(at, 1)[0]
}

function readLabel(label: string, language: string): Labelled | undefined {
  const kind = correctionKind(label, language)
  if (kind === undefined) return undefined
  const { correction, comma } = wordsFor(language)
  const words = label.slice(correction[kind].length + comma.length).replace(/:$/, '')
  const day = printedDay(words.trim(), language)
  return day === undefined ? undefined : { label, kind, at: `${day}T00:00:00.000Z` }
}

/**
 * Front matter says the corrections of a story, and the page shows them. What it shows counts where the first says none, as
 * in exports of earlier versions. Gives it where both say something else; what front matter doesn't say is listed.
 */
export function weighCorrections(shown: Correction[] | undefined, draft: Draft): Correction[] | undefined {
  const { article } = draft
  if (article.corrections.length === 0) article.corrections = shown ?? []
  if (shown === undefined || sameCorrections(article.corrections, shown)) return undefined
  const said = article.corrections
  for (const correction of shown) {
    if (!said.some((other) => sameCorrection(other, correction))) leaveOut(draft, correction.text, 'correction')
  }
  return shown
}
