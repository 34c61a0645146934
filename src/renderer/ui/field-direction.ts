/** The way a text runs: as its letters do and, until there are any, with what is around it. */
export function fieldDirection(text: string): 'auto' | undefined {
  // Most texts have a letter that is found without a list of all.
  return /[a-z]/i.test(text) || /\p{L}/u.test(text) ? 'auto' : undefined
}
