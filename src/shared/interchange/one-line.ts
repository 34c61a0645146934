/** Lines as one line, without the white space around each. */
export function oneLine(words: string): string {
  return words
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
}
