/** What a reader's device asks of a page: a light or a dark one, or one for paper. */
export const LOOKS = ['light', 'dark', 'print'] as const
export type Look = (typeof LOOKS)[number]

/**
 * The style sheet of a page as such a device sees it, whatever the device is that shows it: conditions for colours hold
 * or don't, and for paper what is said for print holds on the screen, margins as padding.
 */
export function sheetSeenAs(css: string, look: Look): string {
  const seen = css.replace(/@media[^{;]*/g, (condition) => seenAs(condition, look))
  const margin = look === 'print' ? /@page\s*\{[^}]*?\bmargin:\s*([^;}]+)/.exec(css)?.[1]?.trim() : undefined
  const padding = margin === undefined ? '' : ` padding: ${margin};`
  return `${seen}\n:root { color-scheme: ${look === 'dark' ? 'dark' : 'light'};${padding} }\n`
}

const HOLDS = '(min-width: 0)'
const FAILS = '(max-width: 0)'

function seenAs(condition: string, look: Look): string {
  const scheme = look === 'dark' ? 'dark' : 'light'
  const coloured = condition.replace(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/gi, (_, asked: string) =>
    asked.toLowerCase() === scheme ? HOLDS : FAILS,
  )
  if (look !== 'print') return coloured
  return coloured.replace(/\b(print|screen)\b/gi, (medium) => (medium.toLowerCase() === 'print' ? 'screen' : 'print'))
}
