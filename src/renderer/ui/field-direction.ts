/** The way a field runs: with its text and, while it is empty, with what is around it. */
export function fieldDirection(text: string): 'auto' | undefined {
  return text === '' ? undefined : 'auto'
}
