/** The way a text runs: as its letters do and, until there are any, with what is around it. */
export function fieldDirection(text: string): 'auto' | undefined {
  return /\p{L}/u.test(text) ? 'auto' : undefined
}
