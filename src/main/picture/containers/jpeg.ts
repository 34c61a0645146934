import { Bytes } from '../bytes'
import { orientationOf } from '../metadata/exif'
import { orientationExif } from '../metadata/orientation-exif'
import type { Cleaned, Told } from './cleaned'
import { iimIn } from './photoshop'

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP13 = 0xed
const APP14 = 0xee

const EXIF = 'Exif\0\0'
const XMP = 'http://ns.adobe.com/xap/1.0/\0'
const ICC = 'ICC_PROFILE\0'
const PHOTOSHOP = 'Photoshop 3.0\0'

/**
 * Keeps what decodes the picture and its colour profile; comments and all other application data go, and whatever
 * follows the picture's end. Throws Torn.
 */
export function cleanJpeg(all: Uint8Array): Cleaned {
  const bytes = new Bytes(all)
  const kept: Uint8Array[] = []
  const found: Told = {}
  const photoshop: Uint8Array[] = []

  for (let at = 2; ;) {
    at = markerAfter(bytes, at)
    const marker = bytes.u8(at + 1)
    if (marker === EOI) break
    if (isBare(marker)) {
      at += 2
      continue
    }
    const end = at + 2 + bytes.u16(at + 2)
    const content = bytes.part(at + 4, end)
    const next = marker === SOS ? endOfScan(bytes, end) : end
    const holds = (name: string) => Buffer.from(content.subarray(0, name.length)).equals(Buffer.from(name, 'latin1'))
    if (marker === APP0 && holds('JFIF\0')) kept.push(jfif(content))
    else if (marker === APP1 && holds(EXIF)) found.exif ??= content.subarray(EXIF.length)
    else if (marker === APP1 && holds(XMP)) found.xmp ??= content.subarray(XMP.length)
    else if (marker === APP2 && holds(ICC)) kept.push(bytes.part(at, end))
    else if (marker === APP13 && holds(PHOTOSHOP)) photoshop.push(content.subarray(PHOTOSHOP.length))
    else if (marker === APP14 && holds('Adobe')) kept.push(segment(APP14, content.subarray(0, 12)))
    else if (!isTold(marker)) kept.push(bytes.part(at, next))
    at = next
  }

  const iim = iimIn(Buffer.concat(photoshop))
  const orientation = orientationOf(found.exif)
  const turn = orientationExif(orientation)
  const exif = turn ? [segment(APP1, Buffer.concat([Buffer.from(EXIF, 'latin1'), turn]))] : []
  const picture = [Buffer.from([0xff, SOI]), ...exif, ...kept, Buffer.from([0xff, EOI])]
  return { bytes: Buffer.concat(picture), orientation, ...found, ...(iim && { iim }) }
}

/** Markers may be padded, and some cameras leave bytes before them. */
function markerAfter(bytes: Bytes, from: number): number {
  let at = bytes.next(0xff, from)
  while (bytes.u8(at + 1) === 0xff || bytes.u8(at + 1) === 0) at = bytes.next(0xff, at + 1)
  return at
}

/** Where the coded pixels end: at the first marker that is neither an escaped FF nor a restart. */
function endOfScan(bytes: Bytes, from: number): number {
  for (let at = bytes.next(0xff, from); ; at = bytes.next(0xff, at)) {
    const code = bytes.u8(at + 1)
    if (code !== 0 && code !== 0xff && !(code >= 0xd0 && code <= 0xd7)) return at
    at += code === 0xff ? 1 : 2
  }
}

/** A marker without content. */
function isBare(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= SOI)
}

/** Application data, extensions and comments: what tells of the picture and is not it. */
function isTold(marker: number): boolean {
  return marker >= APP0
}

/** The header of most JPEG files, without the thumbnail that it may carry. */
function jfif(content: Uint8Array): Uint8Array {
  return segment(APP0, Buffer.concat([content.subarray(0, 12), Buffer.from([0, 0])]))
}

function segment(marker: number, content: Uint8Array): Uint8Array {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}
