const MOST = 200
const LONGEST = 100

/** Sections from lines of text: one a line, each once, in their order. */
export function readSections(text: string): string[] {
  const names = text.split('\n').map((line) => line.trim().slice(0, LONGEST).trim())
  return [...new Set(names)].filter((name) => name !== '').slice(0, MOST)
}
