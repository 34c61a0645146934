import type { AssetRef, Figure } from '../../article/figure'
import { galleryRows, type Place } from '../../article/gallery-rows'
import type { ExportOptions } from '../options'
import type { Part } from '../parts'
import { dirAttribute } from './element'
import { escapeAttribute, escapeText } from './escape'
import { labelsFor } from './labels'

type Figures = Extract<Part, { kind: 'figures' }>
type ImageContext = Pick<ExportOptions, 'imagePath' | 'imageFiles'>
type GalleryContext = ImageContext & { language: string }

/** How wide the line of the page is, as its style sheet has it; rem. */
const LINE = 41
const IN_LINE = `(max-width: 44rem) 100vw, ${LINE}rem`
/** On a page as narrow as this the pictures of a gallery stand one below the other. */
const NARROW = '30rem'

const LATER = ' loading="lazy"'

/** One figure, or several side by side. A reader comes to them later than to the page. */
export function figuresHtml({ figures, gallery }: Figures, context: GalleryContext): string {
  if (gallery) return galleryHtml(figures, context)
  return figures
    .map((figure) => {
      const image = imageHtml(figure, figure.asset, LATER, IN_LINE, context)
      return figureHtml(figure, image, dirAttribute(figure))
    })
    .join('')
}

/** A figure of figures. Its name may be in another language than the story, which they go back to. */
function galleryHtml(figures: Figures['figures'], context: GalleryContext): string {
  const { words, attribute } = labelsFor(context.language)
  const back = attribute === '' ? '' : ` lang="${escapeAttribute(context.language)}"`
  const places = galleryRows(figures)
  const html = figures.map((figure, index) => {
    const place = places[index] as Place
    const image = imageHtml(figure, figure.asset, LATER, sizesOf(place), context)
    const style = ` style="--share:${place.share};--row:${place.inRow}"`
    return figureHtml(figure, image, `${back}${dirAttribute(figure)}${style}`)
  })
  const name = escapeAttribute(words.gallery)
  return `<figure class="gallery" role="group" aria-label="${name}"${attribute}>\n${html.join('')}</figure>\n`
}

/** How wide a picture of a gallery is shown, in whole parts of the line or of a narrower window. */
function sizesOf({ share }: Place): string {
  return `(max-width: ${NARROW}) 100vw, (max-width: 44rem) ${Math.ceil(share * 100)}vw, ${Math.ceil(share * LINE)}rem`
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
