import { type Draft, leaveOut } from '../draft'
import type { Line } from './line'
import { isEdgeChrome, isNeverStory, menuLength } from './page-chrome'
import type { ProseZone } from './prose-zone'

/**
 * Takes out what belongs to the page around a story: its fixed phrases anywhere, the rest only after the last sentence.
 * A list that the story introduces with a colon is the story's, whatever its items say.
 */
export function takeChrome(lines: Line[], zone: ProseZone, draft: Draft): Line[] {
  const rest: Line[] = []
  let menuEnd = 0
  let introduced = false
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const isNext = before !== undefined && before === rest.at(-1)
    introduced = isNext && (/[:：]$/.test(before.text) || (introduced && !line.gap))
    const atEnd = zone.last >= 0 && line.at > zone.last
    if (atEnd && index >= menuEnd) menuEnd = index + menuLength(lines, index)
    const isChrome = isNeverStory(line.text) || (atEnd && (index < menuEnd || isEdgeChrome(line.text)))
    if (isChrome && !introduced) leaveOut(draft, line.text, 'page-chrome', line.at)
    else rest.push(line)
  }
  return rest
}
