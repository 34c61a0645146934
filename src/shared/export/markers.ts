import type { Citation } from '../article/inline'
import type { Numbers } from './printed-line'

/** A citation as it reads: `[2]`, `[2, p. 12]`, `[1, 3]`, `[2, p. 12; 3]`. Sources that are not printed are left out. */
export function markers({ items }: Citation, numbers: Numbers): string {
  const printed = items.flatMap(({ sourceId, locator = '' }) => {
    const number = numbers.get(sourceId)
    return number === undefined ? [] : [locator.trim() === '' ? String(number) : `${number}, ${locator.trim()}`]
  })
  if (printed.length === 0) return ''
  return `[${printed.join(printed.some((item) => item.includes(',')) ? '; ' : ', ')}]`
}
