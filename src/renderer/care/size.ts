import { interfaceLanguage } from '../../shared/messages/translate'

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const

/** So many bytes in the largest unit that gives a whole: 12 kB, 3.4 MB. */
export function size(bytes: number): string {
  const step = Math.max(0, Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3) - 1))
  const unit = UNITS[step]
  if (!unit) throw new Error(`no unit for ${bytes} bytes`)
  const value = bytes / 1000 ** (step + 1)
  const digits = value < 10 && step > 0 ? 1 : 0
  return new Intl.NumberFormat(interfaceLanguage(), { style: 'unit', unit, maximumFractionDigits: digits }).format(
    value,
  )
}
