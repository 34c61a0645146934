import type { AssetRef } from '../article/figure'
import type { ReferenceStyle } from './reference-style'

/** One file of a picture: its URL, as `imagePath` gives it, and its size in pixels. */
export interface ImageFile {
  url: string
  width: number
  height: number
}

/** Where other pages of a site are found from one of its pages, percent-encoded; undefined for what is not in the site. */
export interface SiteLinks {
  /** By the id of a story. */
  story(id: string): string | undefined
  /** By the slug of a tag. */
  tag(slug: string): string | undefined
}

/** The version of a story that an export was made from: ids in the library. */
export interface Origin {
  story: string
  revision: string
}

/** What an export needs to know that is not in the story. */
export interface ExportOptions {
  /** Stamps the export: the story has not been published. */
  notForPublication: boolean
  /** The URL of a picture, relative to the exported file, with whatever must be percent-encoded encoded. */
  imagePath(asset: AssetRef): string
  /** A picture's files in several widths, smallest first, where it has more than the one at `imagePath`. */
  imageFiles?(asset: AssetRef): ImageFile[]
  /** A picture cut to 1:1, 4:3 and 16:9, in this order, for those who show the story elsewhere; none where it can't be. */
  imageCuts?(asset: AssetRef): ImageFile[]
  /** How citations are shown; as numbers unless it is said. */
  referenceStyle?: ReferenceStyle | undefined
  /** CSS that an HTML export carries in its head; without it the page has no style of its own. */
  stylesheet?: string
  /** The pages around it, where it is part of a site. */
  links?: SiteLinks
  /** Who publishes the story, as readers know them. */
  publisher?: string | undefined
  /** The newsroom's time zone (an IANA name), by which days are told; UTC unless it is said. */
  timeZone?: string | undefined
  /** The version that it is made from. */
  origin?: Origin | undefined
}
