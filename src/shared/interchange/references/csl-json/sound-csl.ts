import type { CslData, CslDate, CslName } from '../../../article/source'
import { readReferenceDate } from '../reference-date'

/** Fields of CSL that hold names, and those that hold dates. */
const NAMES =
  /^(?:author|chair|collection-editor|compiler|composer|container-author|contributor|curator|director|editor|editor-translator|editorial-director|executive-producer|guest|host|illustrator|interviewer|narrator|organizer|original-author|performer|producer|recipient|reviewed-author|script-writer|series-creator|translator)$/
const DATES = /^(?:accessed|available-date|event-date|issued|original-date|submitted)$/
const TEXTS = new Set(['title', 'publisher', 'container-title', 'URL'])

/**
 * An item of CSL-JSON in the form that a source keeps. What it has of its own stays as it is; names and dates in a form
 * that people also write (a name as a text, a date as a text or with its numbers as texts) become what they mean, and
 * what can't be a value of its field is set aside in `custom`. Its `id` becomes its citation key: a source has one of its own.
 */
export function soundCsl(item: Record<string, unknown>): CslData {
  const { id, type, custom, ...rest } = item
  const aside: Record<string, unknown> = {}
  const csl: CslData = { type: typeof type === 'string' && type !== '' ? type : 'document' }
  for (const [field, value] of Object.entries(rest)) {
    const sound = soundField(field, value)
    if (sound === undefined && !isNothing(value)) aside[field] = value
    else csl[field] = sound
  }
  if (type !== undefined && type !== csl.type && !isNothing(type)) aside.type = type
  if (!isNothing(id)) {
    if (csl['citation-key'] === undefined) csl['citation-key'] = String(id)
    else if (csl['citation-key'] !== id) aside.id = id
  }
  return isEmpty(aside) ? withCustom(csl, custom) : withCustom(csl, { ...asObject(custom), ...aside })
}

function soundField(field: string, value: unknown): unknown {
  if (NAMES.test(field)) return soundNames(value)
  if (DATES.test(field)) return soundDate(value)
  if (!TEXTS.has(field)) return value
  if (Array.isArray(value) && value.length === 1) return soundField(field, value[0])
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return field === 'URL' ? String(value) : plainMarkup(String(value))
}

function soundNames(value: unknown): CslName[] | undefined {
  const names = (Array.isArray(value) ? value : [value]).map(soundName)
  return names.every((name) => name !== undefined) ? names.filter((name) => !isEmpty(name)) : undefined
}

function soundName(value: unknown): CslName | undefined {
  if (typeof value === 'string') return { literal: value }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
  const entries = Object.entries(value).map(([part, words]) => [
    part,
    typeof words === 'number' ? String(words) : words,
  ])
  const name: Record<string, unknown> = Object.fromEntries(entries)
  const sound = ['family', 'given', 'literal'].every(
    (part) => name[part] === undefined || typeof name[part] === 'string',
  )
  return sound ? (name as CslName) : undefined
}

function soundDate(value: unknown): CslDate | undefined {
  if (typeof value === 'string' || typeof value === 'number') return readReferenceDate(String(value))
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
  const { 'date-parts': parts, literal, ...rest } = value as Record<string, unknown>
  const dates = parts === undefined ? undefined : soundParts(parts)
  if (parts !== undefined && dates === undefined) return undefined
  if (literal !== undefined && typeof literal !== 'string') return undefined
  const date: CslDate = { ...rest, ...(literal !== undefined && { literal }) }
  if (dates && dates.length > 0) return { ...date, 'date-parts': dates }
  const read = typeof rest.raw === 'string' ? readReferenceDate(rest.raw) : undefined
  return read?.['date-parts'] ? { ...date, ...read } : date
}

/** Zotero writes the year as a text; parts that are empty say nothing. */
function soundParts(value: unknown): number[][] | undefined {
  if (!Array.isArray(value)) return undefined
  const dates = value.map((parts: unknown) =>
    Array.isArray(parts) ? parts.filter((part) => part !== '' && part !== null).map(Number) : undefined,
  )
  const sound = dates.every((parts) => parts !== undefined && parts.length <= 3 && parts.every(Number.isSafeInteger))
  return sound ? (dates as number[][]).filter((parts) => parts.length > 0) : undefined
}

/** Titles may have the few marks of HTML that CSL knows; a source's title has none. */
function plainMarkup(text: string): string {
  return text.replace(/<\/?(?:i|b|em|strong|sup|sub|sc|span)(?:\s[^<>]{0,100})?>/gi, '').trim()
}

function withCustom(csl: CslData, custom: unknown): CslData {
  return custom === undefined ? csl : { ...csl, custom }
}

function asObject(custom: unknown): Record<string, unknown> {
  if (custom === undefined || custom === null) return {}
  return typeof custom === 'object' && !Array.isArray(custom) ? (custom as Record<string, unknown>) : { custom }
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0
}
