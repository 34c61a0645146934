import type { CslName } from '../../../article/source'

/** A name of RIS: `Petrov, Ana, Jr.`; what has no comma, or one at its end, is an organisation or a name kept whole. */
export function risName(value: string): CslName {
  const [family = '', given = '', suffix = '', ...more] = value.split(/\s*[,،，]\s*/)
  const isPerson = family !== '' && given !== '' && more.length === 0 && !COMPANY.test(value)
  if (!isPerson) return { literal: value.replace(/[,،，]\s*$/, '') }
  return { family, given, ...(suffix && { suffix }) }
}

const COMPANY = /\b(?:inc|ltd|llc|gmbh|co)\b\.?$/i
