import type { Figure } from '../../article/figure'

/** What is said of a picture, in brackets: its caption, or what it shows, and whose it is. */
export function figureText({ caption, alt, credit, decorative }: Figure): string {
  const words = caption.trim() || (decorative ? '' : alt.trim())
  const said = [words, credit.trim()].filter((part) => part !== '').join(' – ')
  return said === '' ? '' : `[${said.replace(/\s*\n\s*/g, ' ')}]`
}
