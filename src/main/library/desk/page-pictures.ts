import type { Article } from '../../../shared/article/article'
import type { Block } from '../../../shared/article/block'
import type { AssetRef, Figure } from '../../../shared/article/figure'
import { figuresOf } from '../../../shared/article/figures-of'
import { LARGEST_PICTURE } from '../../../shared/bridge/pictures'
import { HERO, shownFile } from '../../../shared/interchange/draft'
import { readWhole } from '../../desk/read-whole'
import type { ReadStory, WantedPicture } from '../../incoming/read-story'
import { addPictureRecord, filled } from '../arriving-pictures'
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
 * holds; never what lies elsewhere or on the web. Each is cleaned, tried out and limited like every picture that comes in.
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

/**
 * The story of a page with the pictures that its figures show, as far as those say anything: new ones, and all where known
 * ones stand in another order than in the revision that the page shows.
 */
export function pictured(page: Article, { taken, copies }: PagePictures, shown: Article): Article {
  const article = filled(page, taken)
  const [now, was] = [figureBlocks(page), figureBlocks(shown)]
  const isSame = ({ id }: Block, at: number) => !copies.has(id) || copies.get(id)?.hash === was[at]?.asset?.hash
  if (now.length === was.length && now.every(isSame)) return article
  const body = article.body.map((block) => {
    const asset = block.type === 'figure' ? copies.get(block.id) : undefined
    return block.type === 'figure' && asset ? { ...block, asset } : block
  })
  return { ...article, body }
}

const figureBlocks = ({ body }: Article) => body.filter((block) => block.type === 'figure')

/**
 * An edited story whose figures show what the page does. Of one that shows another picture than in the revision, nothing is
 * kept that was said of the old one.
 */
export function showing(article: Article, { taken, copies }: PagePictures, shown: Article): Article {
  const old = new Map(figureBlocks(shown).map(({ id, asset }) => [id, asset?.hash]))
  const said = new Map([...figuresOf(shown), ...taken.values()].map((figure) => [figure.asset?.hash, figure]))
  const body = article.body.map((block) => {
    if (block.type !== 'figure') return block
    const asset = block.asset ?? copies.get(block.id)
    if (!asset || old.get(block.id) === asset.hash) return block
    return withRightsOf({ ...block, asset }, said.get(asset.hash))
  })
  const asset = copies.get(HERO) ?? article.hero?.asset
  if (!article.hero || !asset || asset.hash === shown.hero?.asset?.hash) return { ...article, body }
  return { ...article, body, hero: withRightsOf({ ...article.hero, asset }, said.get(asset.hash)) }
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
