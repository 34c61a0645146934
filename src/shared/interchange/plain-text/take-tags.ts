import { type Draft, leaveOut } from '../draft'
import { hashtagWords, hasRoomForTags, proposeTag } from '../propose-tag'
import { findTopics } from './find-topics'
import type { Line } from './line'
import { isEdgeChrome } from './page-chrome'
import type { ProseZone } from './prose-zone'
import { readSectionLabel } from './section-labels'
import { endsSentence, numberOf, wordsOf } from './shapes'

const LONGEST_LINE = 2000
const MOST_WORDS_IN_A_TAG = 5

/**
 * Takes tags out of a text, as proposals: `Tags: ferries, harbour` before or after the prose, lines of hashtags, and,
 * after the references, numbered lines that name topics of the newsroom: those are summaries for search engines.
 */
export function takeTags(lines: Line[], zone: ProseZone, referencesEnd: number, draft: Draft): Line[] {
  const rest: Line[] = []
  let listing = false
  for (const [index, line] of lines.entries()) {
    const afterReferences = referencesEnd >= 0 && line.at > referencesEnd
    const hasRoom = hasRoomForTags(draft.article.tags)
    const hashtags = hasRoom ? readHashtags(line.text) : []
    const topics =
      afterReferences && line.text.length <= LONGEST_LINE && numberOf(line.text) ? findTopics(line.text) : []
    const isAtEdge = line.at < zone.first || line.at > zone.last
    const labelled = isAtEdge && hasRoom ? readTagLine(line.text) : undefined
    const listed: string[] = listing && hasRoom ? readTags(line.text) : []
    for (const words of [...hashtags, ...topics, ...(labelled ?? []), ...listed]) proposeTag(draft.article.tags, words)

    if (topics.length > 0) leaveOut(draft, line.text, 'topic-line', line.at)
    if (labelled?.length === 0 && readTags(lines[index + 1]?.text ?? '').length === 0) {
      leaveOut(draft, line.text, 'empty-section', line.at)
    }
    const taken = hashtags.length > 0 || topics.length > 0 || labelled !== undefined || listed.length > 0
    if (!taken) rest.push(line)
    listing = labelled?.length === 0 || listed.length > 0
  }
  return rest
}

/** The tags after a label; none when they stand on the lines below it. Undefined when the line labels nothing. */
export function readTagLine(text: string): string[] | undefined {
  const label = readSectionLabel(text)
  if (label?.section !== 'tags') return undefined
  if (label.rest === '') return []
  const tags = readTags(label.rest)
  return tags.length > 0 ? tags : undefined
}

/** The tags that a line lists; none when it is anything but a list of tags. */
function readTags(list: string): string[] {
  if (list.length > LONGEST_LINE || endsSentence(list) || isEdgeChrome(list) || readSectionLabel(list)) return []
  const tags = list
    .split(/\s*[,;،؛|·•]\s*|\s+(?=#)/)
    .map((tag, index) => (index === 0 ? tag : tag.replace(/^(?:and|und|et|y|و)\s+/i, '')))
    .map((tag) => (tag.startsWith('#') ? hashtagWords(tag) : tag))
    .filter((tag) => /[\p{L}\p{N}]/u.test(tag))
  return tags.every((tag) => wordsOf(tag) <= MOST_WORDS_IN_A_TAG) ? tags : []
}

/** The hashtags of a line that holds nothing else. */
export function readHashtags(text: string): string[] {
  if (!text.startsWith('#') || text.length > LONGEST_LINE) return []
  const words = text.split(/[\s,،]+/).filter((word) => word !== '')
  return words.every((word) => /^#[\p{L}\p{N}\p{M}_]+$/u.test(word) && /\p{L}/u.test(word))
    ? words.map(hashtagWords)
    : []
}
