import { escapeText } from './escape'

/**
 * Code inside a line. In a table cell a bar would end the cell, and in a link `]:` could make a definition of it: such
 * code is an HTML element, in which they can be escaped.
 */
export function codeSpan(code: string, { inCell, inLink }: { inCell: boolean; inLink: boolean }): string {
  if ((inCell && code.includes('|')) || (inLink && code.includes(']'))) {
    return `<code>${escapeText(code, NOWHERE)}</code>`
  }
  const fence = fenceFor(code, 1)
  const padded = /^`|`$/.test(code) || /^ .*[^ ].* $/s.test(code) ? ` ${code} ` : code
  return fence + padded + fence
}

/** A row of backticks, at least so many, longer than any in the code. */
export function fenceFor(code: string, least: number): string {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((row) => row.length))
  return '`'.repeat(Math.max(least, longest + 1))
}

const NOWHERE = { atLineStart: false, afterNote: false, beforeBracket: false, inLink: false }
