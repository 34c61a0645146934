import type { AssetRef, Figure } from '../../article/figure'
import type { ExportOptions } from '../options'
import type { Part } from '../parts'
import { dirAttribute } from './element'
import { escapeAttribute, escapeText } from './escape'

type Figures = Extract<Part, { kind: 'figures' }>
type ImageContext = Pick<ExportOptions, 'imagePath' | 'imageFiles'>

/** How wide a picture is shown, as the style sheet of the page has it: the whole line, or a part of it. */
const IN_LINE = '(max-width: 44rem) 100vw, 41rem'
const IN_GALLERY = '(max-width: 30rem) 100vw, 21rem'

/** One figure, or several side by side. A reader comes to them later than to the page. */
export function figuresHtml({ figures, gallery }: Figures, context: ImageContext): string {
  const how = ` loading="lazy"`
  const sizes = gallery ? IN_GALLERY : IN_LINE
  const html = figures.map((figure) => {
    const image = imageHtml(figure, figure.asset, how, sizes, context)
    return figureHtml(figure, image, dirAttribute(figure))
  })
  return gallery ? `<div class="gallery">\n${html.join('')}</div>\n` : html.join('')
}

/** The picture above the story. Nothing where it is missing. */
export function heroHtml(hero: Figure | undefined, context: ImageContext): string {
  return hero?.asset ? figureHtml(hero, imageHtml(hero, hero.asset, '', IN_LINE, context), ' class="hero"') : ''
}

function figureHtml(figure: Figure, image: string, attributes: string): string {
  return `<figure${attributes}>${image}${captionHtml(figure)}</figure>\n`
}

function imageHtml(
  { decorative, alt }: Figure,
  asset: AssetRef,
  how: string,
  sizes: string,
  { imagePath, imageFiles }: ImageContext,
): string {
  const src = imagePath(asset)
  const files = imageFiles?.(asset) ?? []
  const { width, height } = files.find(({ url }) => url === src) ?? asset
  const set = files.map((file) => `${file.url} ${file.width}w`).join(', ')
  const choice = files.length > 1 ? ` srcset="${escapeAttribute(set)}" sizes="${sizes}"` : ''
  return (
    `<img src="${escapeAttribute(src)}"${choice} alt="${escapeAttribute(decorative ? '' : alt)}"` +
    ` width="${width}" height="${height}"${how}>`
  )
}

function captionHtml({ caption, credit }: Figure): string {
  const words = [
    caption.trim() && `<span class="caption">${escapeText(caption)}</span>`,
    credit.trim() && `<span class="credit">${escapeText(credit)}</span>`,
  ].filter(Boolean)
  return words.length === 0 ? '' : `<figcaption>${words.join(' ')}</figcaption>`
}
