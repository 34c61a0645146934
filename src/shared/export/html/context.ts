import type { ExportOptions } from '../options'
import type { Numbers } from '../printed-line'
import type { Places } from './places'

/** What the writers of a body's parts share: each appends what it writes to `out`, and citations note their place. */
export interface BodyContext {
  out: string[]
  numbers: Numbers
  places: Places
  imagePath: ExportOptions['imagePath']
}
