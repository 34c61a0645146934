import type { AssetRef, Figure } from '../../article/figure'
import type { ExportOptions } from '../options'
import type { Part } from '../parts'
import { dirAttribute } from './element'
import { escapeAttribute, escapeText } from './escape'

type Figures = Extract<Part, { kind: 'figures' }>
type ImageContext = Pick<ExportOptions, 'imagePath'>

/** One figure, or several side by side. */
export function figuresHtml({ figures, gallery }: Figures, context: ImageContext): string {
  const html = figures.map((figure) => figureHtml(figure, figure.asset, dirAttribute(figure), context)).join('')
  return gallery ? `<div class="gallery">\n${html}</div>\n` : html
}

/** The picture above the story. Nothing where it is missing. */
export function heroHtml(hero: Figure | undefined, context: ImageContext): string {
  return hero?.asset ? figureHtml(hero, hero.asset, ' class="hero"', context) : ''
}

function figureHtml(figure: Figure, asset: AssetRef, attributes: string, { imagePath }: ImageContext): string {
  const alt = figure.decorative ? '' : figure.alt
  const image =
    `<img src="${escapeAttribute(imagePath(asset))}" alt="${escapeAttribute(alt)}"` +
    ` width="${asset.width}" height="${asset.height}">`
  return `<figure${attributes}>${image}${captionHtml(figure)}</figure>\n`
}

function captionHtml({ caption, credit }: Figure): string {
  const words = [
    caption.trim() && `<span class="caption">${escapeText(caption)}</span>`,
    credit.trim() && `<span class="credit">${escapeText(credit)}</span>`,
  ].filter(Boolean)
  return words.length === 0 ? '' : `<figcaption>${words.join(' ')}</figcaption>`
}
