/** The way to something in a story: names of fields and keys of entries. */
export type Place = readonly (string | number)[]

/** A place as text, its parts joined by `/`; a part that holds one has it as `%2F`. */
export function placeText(place: Place): string {
  return place.map((part) => String(part).replaceAll('%', '%25').replaceAll('/', '%2F')).join('/')
}

/** The parts of such a text. */
export function placeParts(text: string): string[] {
  return text.split('/').map((part) => part.replaceAll('%2F', '/').replaceAll('%25', '%'))
}
