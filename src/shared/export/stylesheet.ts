/**
 * Everything that a style sheet would load from elsewhere, as it stands in it: imports, and addresses that are neither
 * data nor places in the page. A page must be whole by itself, and nobody is to hear that it is read.
 */
export function loadsFrom(css: string): string[] {
  // Comments and escapes are how a browser is told something that a careless reader doesn't see.
  const plain = withoutEscapes(css.replace(/\/\*.*?(?:\*\/|$)/gs, ' '))
  return [...plain.matchAll(LOADS)].flatMap(([whole, name = '', args = '']) => {
    if (whole.startsWith('@')) return [whole.trim()]
    const named = /^(?:url|src)$/i.test(name) ? [args] : args.match(STRING)
    return (named ?? []).some((address) => !isInside(address)) ? [`${name}(${args.trim()})`] : []
  })
}

const STRING = /"[^"]*"?|'[^']*'?/g
/** An import, or a function that takes an address and may hold others: between quotation marks it may have brackets. */
const LOADS =
  /@import\b[^;]*|\b((?:-webkit-)?image-set|url|src|image|(?:-webkit-)?cross-fade)\((?=((?:"[^"]*"?|'[^']*'?|[^"')])*))/gi

function isInside(address: string): boolean {
  return /^(?:data:|#)/i.test(address.trim().replace(/^["']\s*/, ''))
}

function withoutEscapes(css: string): string {
  return css
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => {
      const point = Number.parseInt(code, 16)
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD'
    })
    .replace(/\\(\n|.)/g, (_, letter: string) => (letter === '\n' ? '' : letter))
}
