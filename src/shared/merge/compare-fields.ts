import type { Article } from '../article/article'
import { sameValue } from '../article/same-value'
import { compareText } from './compare-line'
import type { ComparedField, FieldChange } from './comparison'

/** Every field, in the order in which the page and the story panel show them. `text` is compared by words. */
const FIELDS: Record<ComparedField, 'value' | 'text'> = {
  kicker: 'text',
  headline: 'text',
  standfirst: 'text',
  hero: 'value',
  stage: 'value',
  killReason: 'text',
  workingTitle: 'text',
  section: 'text',
  shortHeadline: 'text',
  summary: 'text',
  bylines: 'value',
  dateline: 'text',
  eventDate: 'value',
  assignedTo: 'value',
  targetWords: 'value',
  due: 'value',
  embargo: 'value',
  related: 'value',
  language: 'value',
  direction: 'value',
  slug: 'text',
  translationOf: 'value',
  legal: 'value',
  replies: 'value',
  threads: 'value',
  signOffs: 'value',
  publication: 'value',
  corrections: 'value',
}

/** The fields that two versions of a story differ in. */
export function compareFields(before: Article, after: Article): FieldChange[] {
  return (Object.keys(FIELDS) as ComparedField[]).flatMap((field) => {
    const [was, is] = [before[field], after[field]]
    if (sameValue(was, is)) return []
    const text = FIELDS[field] === 'text' ? compareText(textOf(was), textOf(is)).text : []
    return [{ field, text, before: was, after: is }]
  })
}

function textOf(value: Article[ComparedField]): string {
  if (typeof value !== 'string' && value !== undefined) throw new Error(`no text: ${JSON.stringify(value)}`)
  return value ?? ''
}
