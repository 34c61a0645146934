// Letters of these scripts join into what reads as a word.
const JOINING = /[\p{Script=Arabic}\p{Script=Syriac}]/u

/** The initials of a name: at most three letters, from its first words and its last. Any script. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\-‐]+/u).flatMap((word) => word.match(/\p{L}/u)?.[0] ?? [])
  const chosen = words.length > 3 ? [...words.slice(0, 2), ...words.slice(-1)] : words
  return chosen.join(chosen.some((letter) => JOINING.test(letter)) ? '.' : '').toLocaleUpperCase()
}
