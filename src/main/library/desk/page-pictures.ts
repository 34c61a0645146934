import type { Article } from '../../../shared/article/article'
import type { AssetRef, Figure } from '../../../shared/article/figure'
import { figuresOf } from '../../../shared/article/figures-of'
import { LARGEST_PICTURE } from '../../../shared/bridge/pictures'
import { shownFile } from '../../../shared/interchange/draft'
import { readWhole } from '../../desk/read-whole'
import type { ReadStory, WantedPicture } from '../../incoming/read-story'
import { addPictureRecord } from '../arriving-pictures'
import type { KeptPicture } from '../keep-picture'
import type { Room } from '../room'

/** What pictures are called that Stet puts beside its pages: with a part of their hash, and perhaps a width or a shape. */
const OURS = /-([0-9a-f]{12})(?:-\d+(?:x\d+)?)?\.\w+$/
/** The path of a file in the page's own folder, as far as an address tells. */
const BESIDE = /^(?!\s*(?:[a-z][a-z\d+.-]*:|[\\/]))(?!(?:.*[\\/])?\.\.[\\/])/i

/** The pictures of a page's figures, by the ids of these, or `HERO`. */
export interface PagePictures {
  /** New ones, which are in the library now. */
  taken: ReadonlyMap<string, Figure>
  /** Those of the revision that the page shows: a figure that somebody moved or doubled shows them too. */
  copies: ReadonlyMap<string, AssetRef>
  /** The page names others that should lie beside it, and can't be read there. */
  lacks: boolean
}

export const NO_PICTURES: PagePictures = { taken: new Map(), copies: new Map(), lacks: false }

/**
 * Brings in the pictures that somebody put into a page: files in the page's own folder, wherever links lead, and such as the page itself
 * holds; never what lies elsewhere or on the web. Each is cleaned, tried out and limited as any picture that comes in.
 */
export async function takePictures(
  room: Room,
  { pictures, summary }: ReadStory,
  shown: Article,
): Promise<PagePictures> {
  const known = new Map(figuresOf(shown).flatMap(({ asset }) => (asset ? [[asset.hash.slice(0, 12), asset]] : [])))
  const taken = new Map<string, Figure>()
  const copies = new Map<string, AssetRef>()
  const had = new Set<string>()
  for (const wanted of pictures) {
    const copy = known.get(OURS.exec(wanted.name)?.[1] ?? '')
    const kept = copy ? undefined : await keep(room, wanted)
    if (!copy && !kept) continue
    had.add(shownFile(wanted.address))
    const same = copy ?? (kept && known.get(kept.asset.hash.slice(0, 12)))
    if (same) copies.set(wanted.figure, same)
    else if (kept) taken.set(wanted.figure, { ...kept.words, asset: kept.asset })
  }
  const lacks = summary.leftOut.some(({ text, why }) => why === 'picture-file' && BESIDE.test(text) && !had.has(text))
  return { taken, copies, lacks }
}

/** An edited story whose figures show what the page does. Of one that shows a new picture nothing is kept that was said of the old. */
export function showing(article: Article, { taken, copies }: PagePictures): Article {
  const fresh = new Map([...taken.values()].map((figure) => [figure.asset?.hash, figure]))
  const body = article.body.map((block) => {
    if (block.type !== 'figure') return block
    const asset = block.asset ?? copies.get(block.id)
    return asset ? withRightsOf({ ...block, asset }, fresh.get(asset.hash)) : block
  })
  const { hero } = article
  return { ...article, body, ...(hero && { hero: withRightsOf(hero, fresh.get(hero.asset?.hash)) }) }
}

function withRightsOf<F extends Figure>(figure: F, fresh: Figure | undefined): F {
  if (!fresh) return figure
  const { rights: _, altered: __, ...words } = figure
  const { rights, altered } = fresh
  return { ...words, ...(rights && { rights }), ...(altered && { altered }) } as F
}

/** One by one: each may be large. Undefined for one that is none, or that can't be read. */
async function keep(room: Room, wanted: WantedPicture): Promise<KeptPicture | undefined> {
  const { from } = wanted
  const most = LARGEST_PICTURE * 1_000_000
  const bytes = 'bytes' in from ? from.bytes : await readWhole(from.path, most).catch(() => undefined)
  if (bytes === undefined) return undefined
  const pictures = [{ ...wanted, from: { bytes } }]
  const [kept] = await room.pictureChore('keepPictures', { library: room.writing().path, pictures })
  if (kept) addPictureRecord(room, kept)
  return kept ?? undefined
}
