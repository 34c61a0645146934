import type { Found } from './find-in-text'

/** What a replacement becomes for a match of a regular expression: `$1`, `$&`, `$<name>`, and `$$` for a dollar. */
export function expand(replacement: string, { groups = [], names = {} }: Found): string {
  return replacement.replace(/\$(?:\$|&|(\d\d?)|<([^>]*)>)/g, (sign: string, digits?: string, name?: string) => {
    if (sign === '$$') return '$'
    if (sign === '$&') return groups[0] ?? ''
    if (name !== undefined) return name in names ? (names[name] ?? '') : sign
    return digits === undefined ? sign : byNumber(sign, digits, groups)
  })
}

/** `$12` is the twelfth group where there are so many, else the first and a 2. */
function byNumber(sign: string, digits: string, groups: (string | undefined)[]): string {
  const number = Number(digits)
  if (number > 0 && number < groups.length) return groups[number] ?? ''
  const first = Number(digits[0])
  return digits.length === 2 && first > 0 && first < groups.length ? `${groups[first] ?? ''}${digits[1]}` : sign
}
