import type { StorySort } from '../../shared/bridge/story'
import type { Facts } from './facts'

type Compare = (a: number, b: number) => number

/** Compares stories by their keys; equal ones stand newest first, those without a title or an embargo last either way. */
export function comparing(facts: Facts, { by, descending }: StorySort): Compare {
  const sign = descending ? -1 : 1
  const newest: Compare = (a, b) => number(facts.place, b) - number(facts.place, a)
  switch (by) {
    case 'updated':
      return descending ? newest : (a, b) => newest(b, a)
    case 'created':
      return (a, b) => sign * (number(facts.created, a) - number(facts.created, b)) || newest(a, b)
    case 'stage':
      return (a, b) => sign * (number(facts.stage, a) - number(facts.stage, b)) || newest(a, b)
    case 'embargo':
      return (a, b) => {
        const [left, right] = [number(facts.embargo, a), number(facts.embargo, b)]
        if (Number.isNaN(left) !== Number.isNaN(right)) return Number.isNaN(left) ? 1 : -1
        return sign * (left - right) || newest(a, b)
      }
    case 'headline':
      return (a, b) => {
        const [left, right] = [facts.title[a], facts.title[b]]
        if (left === undefined || right === undefined) throw new Error(`no title of story ${a} or ${b}`)
        if (left === right) return newest(a, b)
        if (left === '' || right === '') return left === '' ? 1 : -1
        return left < right ? -sign : sign
      }
  }
}

function number(column: Uint8Array | Float64Array, key: number): number {
  return column[key] as number
}
