import type { AssetRef, Figure } from '../../article/figure'
import type { ExportOptions } from '../options'
import { destination } from './destination'
import { escapeText } from './escape'
import { fieldMarkdown } from './field'
import { oneLine } from './line'

const IN_ALT = { atLineStart: false, afterNote: false, beforeBracket: false, inLink: true }

/** A picture, and its caption and credit as a paragraph below it. */
export function figureMarkdown(figure: Figure, asset: AssetRef, imagePath: ExportOptions['imagePath']): string[] {
  const alt = figure.decorative ? '' : escapeText(oneLine(figure.alt).trim(), IN_ALT)
  const { caption, credit } = figure
  const words = fieldMarkdown(
    caption.trim() !== '' && { text: caption, mark: 'italic' },
    caption.trim() !== '' && credit.trim() !== '' && ' ',
    credit,
  )
  return [`![${alt}](${destination(imagePath(asset))})`, ...(words === '' ? [] : [words])]
}
