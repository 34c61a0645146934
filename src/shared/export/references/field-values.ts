import type { CslData, CslDate, CslName } from '../../article/source'

/** A variable of CSL data as one line of text; undefined where it has none. */
export function textOf(csl: CslData, name: string): string | undefined {
  const value = csl[name]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? oneLine(value) : undefined
}

/** The people of a variable of CSL data. */
export function peopleOf(csl: CslData, name: string): CslName[] {
  const value = csl[name]
  return Array.isArray(value) ? (value as CslName[]).filter((each) => typeof each === 'object' && each !== null) : []
}

/** A date of CSL data; undefined where it is none. */
export function dateOf(csl: CslData, name: string): CslDate | undefined {
  const value = csl[name]
  return typeof value === 'object' && value !== null ? (value as CslDate) : undefined
}

/** A part of a name as one line; empty where it is none. */
export function namePart(name: CslName, part: string): string {
  const value = name[part]
  return typeof value === 'string' ? oneLine(value) : ''
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
