/** What keys give on an American keyboard, by their place. */
const SIGNS: Record<string, string> = { Comma: ',', Period: '.', Slash: '/', Equal: '=', Minus: '-' }

/** What a key press says that a shortcut can be known by. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/**
 * The shortcuts that a key press may mean, the likeliest first. A Latin letter is itself, wherever its key is. What else
 * a keyboard gives, an Arabic letter, a sign, what Shift or Option make of a key, is first taken for itself and then for
 * what is at that place of an American keyboard; last, for a sign, which may have needed Shift.
 */
export function readingsOf(event: Press, mac: boolean): string[] {
  const [mod, foreign] = mac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey]
  if (foreign) return []
  const given = event.key.length > 1 ? event.key : event.key === '+' ? '=' : event.key.toUpperCase()
  const place = /^[A-Z]$/.test(given) ? undefined : placeOf(event.code)
  const keys = place === undefined ? [given] : [given, place]
  const signs = keys.filter((key) => Object.values(SIGNS).includes(key))
  const shortcut = (key: string, shift: boolean) =>
    [...(mod ? ['Mod'] : []), ...(shift ? ['Shift'] : []), ...(event.altKey ? ['Alt'] : []), key].join('+')
  return [...keys.map((key) => shortcut(key, event.shiftKey)), ...signs.map((key) => shortcut(key, false))]
}

/** Whether a key press may mean this shortcut, written as those of the commands are. */
export function means(event: Press, shortcut: string, mac: boolean): boolean {
  return readingsOf(event, mac).includes(shortcut)
}

function placeOf(code: string): string | undefined {
  return /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? SIGNS[code]
}
