import type { AssetRef } from '../article/figure'

/** What an export needs to know that is not in the story. */
export interface ExportOptions {
  /** Stamps the export: the story has not been published. */
  notForPublication: boolean
  /** The URL of a picture, relative to the exported file, with whatever must be percent-encoded encoded. */
  imagePath(asset: AssetRef): string
  /** CSS that an HTML export carries in its head; without it the page has no style of its own. */
  stylesheet?: string
}
