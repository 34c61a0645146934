import { cleanText } from '../../../shared/article/clean-text'
import { emptyFigure, type Figure } from '../../../shared/article/figure'
import type { Told } from '../containers/cleaned'
import { lastDay } from './last-day'
import { exifWords } from './exif'
import { readIim } from './iim'
import { readXmp } from './xmp'

const DC = 'http://purl.org/dc/elements/1.1/'
const PHOTOSHOP = 'http://ns.adobe.com/photoshop/1.0/'
const RIGHTS = 'http://ns.adobe.com/xap/1.0/rights/'
const PLUS = 'http://ns.useplus.org/ldf/xmp/1.0/'
const IPTC_CORE = 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/'
const IPTC_EXT = 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/'

/** IPTC's words for where a picture comes from, of which no camera alone made what is seen. */
const ALTERED = /\/(?:composite\w*|trainedAlgorithmicMedia)$/i

/** The numbers of IPTC-IIM. */
const IIM = { expires: 37, instructions: 40, byline: 80, headline: 105, credit: 110, copyright: 116, caption: 120 }

/**
 * What a picture's metadata say, as the words of a figure: XMP where it says something, then IPTC-IIM, then Exif. The
 * credit is written as in newsrooms, "Byline/Credit".
 */
export function wordsIn({ exif, xmp, iim }: Told): Figure {
  const inXmp = readXmp(xmp)
  const inIim = readIim(iim)
  const inExif = exifWords(exif)
  const all = (space: string, name: string, set?: number) => {
    const found = inXmp.get(`${space} ${name}`) ?? []
    return found.length > 0 || set === undefined ? found : (inIim.get(set) ?? [])
  }
  const one = (space: string, name: string, set?: number) => all(space, name, set)[0] ?? ''

  const byline = all(DC, 'creator', IIM.byline).join(', ') || inExif.artist
  const holder = one(PLUS, 'CopyrightOwnerName') || one(DC, 'rights', IIM.copyright) || inExif.copyright
  const usage = [one(PHOTOSHOP, 'Instructions', IIM.instructions), one(RIGHTS, 'UsageTerms')]
  const expires = lastDay(one(PLUS, 'LicenseEndDate')) ?? lastDay(inIim.get(IIM.expires)?.[0] ?? '')
  const rights = { holder: line(holder), usage: together(usage, ' '), ...(expires && { expires }) }
  const altered = all(IPTC_EXT, 'DigitalSourceType').some((type) => ALTERED.test(type.trim()))
  const caption = one(DC, 'description', IIM.caption) || inExif.description || one(PHOTOSHOP, 'Headline', IIM.headline)
  return {
    ...emptyFigure(),
    alt: line(one(IPTC_CORE, 'AltTextAccessibility')),
    caption: line(caption),
    credit: together([byline, one(PHOTOSHOP, 'Credit', IIM.credit)], '/'),
    ...((rights.holder || rights.usage || expires) && { rights }),
    ...(altered && { altered: true as const }),
  }
}

/** Texts in one line, those left out that another one says already. */
function together(texts: string[], between: string): string {
  const lines = texts.map(line).filter((text) => text !== '')
  return lines
    .filter(
      (text, place) =>
        !lines.some((other, at) => at !== place && other.includes(text) && (other !== text || at < place)),
    )
    .join(between)
}

/** A text as a figure may hold it: one line, no control characters. */
function line(text: string): string {
  return cleanText(text.slice(0, LONGEST)).replace(/\s+/g, ' ').trim()
}
const LONGEST = 5000
