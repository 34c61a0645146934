/** A web address in a text, from `start` up to `end`. */
export interface FoundAddress {
  url: string
  start: number
  end: number
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"“”„«»`{}|\\^]{1,2000}/gi
const OPENERS: Record<string, string> = { ')': '(', ']': '[' }

/** Every web address (http, https) of a text, without the punctuation of the sentence around it. */
export function findAddresses(text: string): FoundAddress[] {
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: match, index }) => {
    const url = withoutSentenceEnd(match)
    return isWebAddress(url) ? [{ url, start: index, end: index + url.length }] : []
  })
}

/** Whether a text is nothing but one web address. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/]/i.test(text) || /\s/.test(text)) return false
  try {
    return new URL(text).hostname !== ''
  } catch {
    return false
  }
}

/** The name of the site an address belongs to: its host without `www.`. */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}

/** A closing bracket belongs to the address only where the address has opened it. */
function withoutSentenceEnd(url: string): string {
  const unopened: Record<string, number> = {}
  for (const [closer, opener] of Object.entries(OPENERS)) unopened[closer] = count(url, closer) - count(url, opener)
  let end = url.length
  while (end > 0) {
    const last = url.charAt(end - 1)
    const surplus = unopened[last]
    if (surplus !== undefined && surplus <= 0) break
    if (surplus === undefined && !/[.,;:!?'’*_~،؛؟…]/.test(last)) break
    if (surplus !== undefined) unopened[last] = surplus - 1
    end--
  }
  return url.slice(0, end)
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
