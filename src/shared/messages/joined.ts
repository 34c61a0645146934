import { t } from './translate'

/** The parts of a line that are there, with the commas or semicolons of the interface's language between them. */
export function joined(parts: readonly (string | undefined)[], mark: 'comma' | 'semicolon' = 'comma'): string {
  return parts.filter(Boolean).join(`${t(`app.${mark}`)} `)
}
