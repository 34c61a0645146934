import { topicNamed } from '../../article/topics'
import { fold } from '../fold'
import { AROUND_THE_STORY, EDGE_PATTERNS, NEVER_STORY, READING_TIME, SECTION_NAMES, TOOLS } from './chrome-phrases'
import type { Line } from './line'
import { wordsOf } from './shapes'

const LONGEST = 300
const LEAST_IN_A_MENU = 3

/** Whether a line is of the page wherever it stands. */
export function isNeverStory(text: string): boolean {
  return NEVER_STORY.has(fold(text))
}

/** Whether a line is of the page where it stands right below a headline: buttons, reading time, notices. */
export function isHeadChrome(text: string): boolean {
  if (text.length > LONGEST) return false
  const folded = fold(text)
  return (
    NEVER_STORY.has(folded) ||
    TOOLS.has(folded) ||
    READING_TIME.test(text) ||
    EDGE_PATTERNS.some((pattern) => pattern.test(text)) ||
    isShareBar(folded)
  )
}

/** Whether a line is of the page where it stands above a headline or below a story's last paragraph. */
export function isEdgeChrome(text: string): boolean {
  return isHeadChrome(text) || AROUND_THE_STORY.has(fold(text)) || (text.length <= LONGEST && isMenuLine(text))
}

/** Whether a line is the name of a site's section, a topic, or a kind of story. */
export function isSectionName(text: string): boolean {
  return SECTION_NAMES.has(fold(text)) || (text.length <= LONGEST && topicNamed(text) !== undefined)
}

/** How many lines from `index` on are one menu: at least three, each the name of a section or of something of the page. */
export function menuLength(lines: Line[], index: number): number {
  let end = index
  while (end < lines.length && isMenuEntry(lines[end]?.text ?? '')) end++
  return end - index >= LEAST_IN_A_MENU ? end - index : 0
}

function isMenuEntry(text: string): boolean {
  const folded = fold(text)
  return folded !== '' && [SECTION_NAMES, TOOLS, AROUND_THE_STORY, NEVER_STORY].some((list) => list.has(folded))
}

/** `Home | News | Sport`, or the crumbs `Home > World > Europe`. */
function isMenuLine(text: string): boolean {
  const entries = text.split(/[|·•>›»/]/).filter((entry) => entry.trim() !== '')
  return (
    entries.length >= 2 &&
    entries.every((entry) => wordsOf(entry) <= 3) &&
    entries.filter(isMenuEntry).length > entries.length / 2
  )
}

/** `Share Tweet Email Print`. */
function isShareBar(folded: string): boolean {
  const words = folded.split(' ')
  return words.length >= 3 && words.every((word) => TOOLS.has(word))
}
