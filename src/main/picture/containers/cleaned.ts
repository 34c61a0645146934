/**
 * A picture without anything but what shows it: its pixels, its colours, its orientation and its animation. What was
 * taken out and may hold words is beside it, as it stood.
 */
export interface Cleaned extends Told {
  bytes: Uint8Array
  /** How the pixels are turned, 1 to 8 as in Exif, where the bytes still say so. */
  orientation: number
}

/** What a file says of itself, each part as it stood. */
export interface Told {
  /** A TIFF structure. */
  exif?: Uint8Array
  /** XML. */
  xmp?: Uint8Array
  /** The data sets of IPTC-IIM. */
  iim?: Uint8Array
}
