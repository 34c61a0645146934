/** Lines as one line, without the white space around each. */
export function oneLine(words: string): string {
  if (!words.includes('\n')) return words.trim()
  return words
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
}
