import type { CslDate, CslName } from '../../../article/source'

/** What one layer of a page says of it. */
export interface PageCard {
  type?: string
  title?: string
  author?: CslName[]
  publisher?: string
  issued?: CslDate
  modified?: CslDate
  url?: string
  language?: string
  doi?: string
  volume?: string
  issue?: string
  page?: string
  abstract?: string
}
