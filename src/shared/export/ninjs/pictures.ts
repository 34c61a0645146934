import type { Article } from '../../article/article'
import type { AssetRef, Figure } from '../../article/figure'
import { figuresOf } from '../../article/figures-of'
import type { ExportOptions } from '../options'

type Shown = Figure & { asset: AssetRef }

/** The pictures of a story as associations, that above it first. Where each lies beside the item is its rendition's title. */
export function picturesOf(article: Pick<Article, 'hero' | 'body'>, imagePath: ExportOptions['imagePath']) {
  return figuresOf(article)
    .filter(isShown)
    .map((figure, index) => {
      const { asset, caption, credit, rights, altered } = figure
      return {
        name: figure === article.hero ? 'main-picture' : `picture-${index + 1}`,
        rel: 'picture',
        uri: nameOf(asset),
        type: 'picture',
        by: credit.trim(),
        copyrightHolder: rights?.holder.trim(),
        usageTerms: rights?.usage.trim(),
        expires:
          rights?.expires && /^\d{4}-\d\d-\d\d$/.test(rights.expires) ? `${rights.expires}T23:59:59Z` : undefined,
        digitalSourceType: altered && COMPOSITE,
        descriptions: describedBy(figure, caption),
        renditions: [
          {
            name: 'main',
            title: imagePath(asset),
            contentType: asset.mediaType,
            width: asset.width,
            height: asset.height,
          },
        ],
      }
    })
}

/** IPTC's word for a picture that was altered by people (cv.iptc.org/newscodes/digitalsourcetype). */
const COMPOSITE = { name: 'Human-edited media', uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits' }

function describedBy({ alt, decorative }: Figure, caption: string) {
  const texts = [
    ['caption', caption],
    ['alt', decorative ? '' : alt],
  ] as const
  return texts.flatMap(([role, value]) => (value.trim() === '' ? [] : [{ role, contentType: 'text/plain', value }]))
}

function isShown(figure: Figure): figure is Shown {
  return figure.asset !== undefined
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A picture's name by its bytes, as RFC 6920 writes it: `ni:///sha-256;` and the hash in base64url. */
function nameOf({ hash }: AssetRef): string {
  // Three hexadecimal digits are two of base64; the last digit of a hash, with two bits of nothing, is one.
  const digits = [...hash.matchAll(/[\da-f]{1,3}/g)].map(([hex]) => {
    const bits = Number.parseInt(hex, 16)
    return hex.length === 3 ? `${DIGITS[bits >> 6]}${DIGITS[bits & 63]}` : DIGITS[bits << 2]
  })
  return `ni:///sha-256;${digits.join('')}`
}
