import type { ExportOptions } from '../options'
import type { Numbers } from '../printed-line'
import type { Places } from './places'

/** What the writers of a body's parts share. Each gives its HTML; citations note their place. */
export interface BodyContext extends Pick<ExportOptions, 'imagePath' | 'imageFiles'> {
  numbers: Numbers
  places: Places
  /** The language of the story (BCP 47). */
  language: string
}
