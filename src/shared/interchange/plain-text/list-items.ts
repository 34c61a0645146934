import { europeanDigits } from '../digits'
import type { Line } from './line'
import { bulletOf, numberOf } from './shapes'

/** What makes a line an item of a list. */
export interface ListItem {
  ordered: boolean
  depth: number
  words: string
}

const DEEPEST = 8

interface Level {
  indent: number
  /** The number of the last item, or 0 for bullets. */
  number: number
}

/**
 * The items among lines, by their places in the array. A line with a bullet is one; a line with a number only where it
 * is the first of at least two or the next of those before it, so that no number of the story is lost. Depth comes from
 * the white space before the lines.
 */
export function findItems(lines: Line[]): Map<number, ListItem> {
  const items = new Map<number, ListItem>()
  let levels: Level[] = []
  for (const [index, { text, indent }] of lines.entries()) {
    const bullet = bulletOf(text)
    const number = bullet === undefined ? numberOf(text) : undefined
    const value = number ? Number(europeanDigits(number.digits)) : 0
    levels = levels.filter((level) => level.indent <= indent)
    const level = levels.find((open) => open.indent === indent)
    const goesOn = value > 1 && level?.number === value - 1
    if (bullet === undefined && !goesOn && !(value === 1 && hasSecond(lines, index))) {
      levels = []
      continue
    }
    if (level) level.number = value
    else levels.push({ indent, number: value })
    const words = text.slice((bullet ?? number?.marker ?? '').length)
    items.set(index, { ordered: number !== undefined, depth: Math.min(DEEPEST, depthOf(indent, levels)), words })
  }
  return items
}

function depthOf(indent: number, levels: Level[]): number {
  return levels.findIndex((level) => level.indent === indent)
}

const LOOK_AHEAD = 100

/** Whether the list that a first number begins goes on with a second one. */
function hasSecond(lines: Line[], first: number): boolean {
  const indent = lines[first]?.indent
  for (let index = first + 1; index < Math.min(lines.length, first + LOOK_AHEAD); index++) {
    const line = lines[index]
    const number = line && numberOf(line.text)
    if (!line || (!number && bulletOf(line.text) === undefined)) return false
    if (line.indent === indent) return number !== undefined && europeanDigits(number.digits) === '2'
  }
  return false
}
