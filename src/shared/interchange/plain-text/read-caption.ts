import type { Figure } from '../../article/figure'
import { looksLikeName, looksLikeOrganisation, splitNames } from '../names'

const LABEL =
  /^(?:(?:image|photo|picture) ?caption\s*[,:]|caption\s*:|bildunterschrift\s*:|légende\s*:|pie de foto\s*:|تعليق الصورة\s*[:،]?)\s*(\S.*)$/isu
const PICTURE =
  '(?:photo(?:graph|graphie)?s?|pictures?|images?|image source|credit|photo credit|image credit|fotos?|bild|bildquelle|crédits?(?: photo)?|صورة|الصورة|مصدر الصورة|تصوير)'
const CREDIT_LINE = new RegExp(`^[([]?${PICTURE}(?:\\s*[:,،]|\\s(?:by|von|par))\\s*(\\S.*?)[)\\]]?$`, 'isu')
const CREDIT_AT_END = new RegExp(
  `^(.*[.!?…"”»|(\\[–—،؟])\\s*${PICTURE}(?:\\s*:|\\s(?:by|von|par))\\s*([^:]{2,80}?)[)\\]]?$`,
  'isu',
)
const AGENCY_AT_END = /^(.*\S)\s*\[([^[\]/]{2,40}\/[^[\]]{2,40})\]$/su
const COPYRIGHT_AT_END = /^(.*\S)\s©\s?([^©]{2,80})$/su
const LONGEST = 600

export type Caption = Pick<Figure, 'caption' | 'credit'>

/**
 * The caption and credit of a picture, where the line says that it is one: by a label before it, or by a credit at its
 * end, `(Photo: Ana Petrov)`, `[Ana Petrov/Reuters]`. Undefined for any other line.
 */
export function readCaption(line: string): Caption | undefined {
  if (line.length > LONGEST) return undefined
  const labelled = LABEL.exec(line)?.[1]
  if (labelled !== undefined) return readCaption(labelled) ?? { caption: labelled, credit: '' }
  const credit = CREDIT_LINE.exec(line)?.[1]
  if (credit !== undefined && isCredit(credit)) return { caption: '', credit }
  for (const pattern of [CREDIT_AT_END, AGENCY_AT_END, COPYRIGHT_AT_END]) {
    const [, caption, owner] = pattern.exec(line) ?? []
    if (caption !== undefined && owner !== undefined && isCredit(owner)) {
      return { caption: caption.replace(/\s*[|([–—]$/, '').trim(), credit: owner.trim() }
    }
  }
  return undefined
}

/** A credit names people or organisations, never says something of them. */
function isCredit(words: string): boolean {
  return splitNames(words.replace(/\s?[/|]\s?/g, ', ')).every(
    (name) => looksLikeName(name) || (looksLikeOrganisation(name) && /^[\p{Lu}\p{Lo}]|^dpa$/u.test(name)),
  )
}
