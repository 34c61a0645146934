import type { AssetRef, Figure } from '../../article/figure'
import type { ExportOptions } from '../options'
import { destination } from './destination'
import { escapeText } from './escape'
import { fieldMarkdown } from './field'
import { trimmedLine } from './line'

const IN_ALT = { atLineStart: false, afterNote: false, beforeBracket: false, inLink: true }

/** How pictures are written. */
export interface Pictures extends Pick<ExportOptions, 'imagePath'> {
  /** What stands right after a picture. */
  pictureEnd?: string | undefined
}

/** A picture, and its caption and credit as a paragraph below it. */
export function figureMarkdown(figure: Figure, asset: AssetRef, { imagePath, pictureEnd = '' }: Pictures): string[] {
  const alt = figure.decorative ? '' : escapeText(trimmedLine(figure.alt), IN_ALT)
  return [`![${alt}](${destination(imagePath(asset))})${pictureEnd}`, ...wordsBelow(figure)]
}

/** A caption is in italics, and the credit follows it. A credit alone says that it is one, where no reader sees it. */
function wordsBelow(figure: Figure): string[] {
  const [caption, credit] = [trimmedLine(figure.caption), trimmedLine(figure.credit)]
  if (caption === '') return credit === '' ? [] : [`${fieldMarkdown(credit)} <!-- credit -->`]
  return [fieldMarkdown({ text: caption, mark: 'italic' }, credit !== '' && ` ${credit}`)]
}

/** What follows a picture without words and would be read as its caption is kept apart by an empty comment. */
export function mustKeepApart(before: string | undefined, next: string): boolean {
  return before !== undefined && before.startsWith('![') && /^(?:_|\*(?![ *]))/.test(next)
}
