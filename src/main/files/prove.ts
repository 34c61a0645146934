import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { figuresOf } from '../../shared/article/figures-of'
import { StetError } from '../../shared/bridge/errors'
import type { ExportFormat } from '../../shared/bridge/transfer'
import type { ExportOptions } from '../../shared/export/options'
import type { Finding } from '../../shared/export/proof/finding'
import { prove as proveHere, type Ways } from '../../shared/export/proof/prove'
import type { Library } from '../library/library'
import type { Manner } from './manner'
import type { CopiedPictures } from './pictures'

/** What a writer is told besides the story. */
export type Told = Manner & Pick<ExportOptions, 'notForPublication' | 'origin' | 'links'> & { id: string }

interface Proven {
  /** Where the page lies, if it is in a folder. */
  folder?: string
  pictures: Pick<CopiedPictures, 'article'> & { urls: Pick<CopiedPictures['urls'], 'imagePath'> }
  told: Told
  /** What else the page needs that is there, by URLs as it names it. */
  beside?: string[]
  /** Where it leads to as a page of a site: one of many, so that a thread to read them in is worth its start. */
  ways?: Ways
}

/** Characters. To read so many takes longer than to start the thread in which a longer page is read. */
const LONG = 30_000

/** Compares a page that was read again with its story and the files beside it. Throws export.proof. */
export async function prove(
  library: Library,
  format: ExportFormat,
  page: string,
  { folder, pictures: { article: story, urls }, told, beside = [], ways }: Proven,
): Promise<void> {
  const { notForPublication, referenceStyle, timeZone } = told
  const shown = figuresOf(story).flatMap(({ asset }) => asset ?? [])
  const images = new Map(shown.map((asset) => [asset.hash, urls.imagePath(asset)]))
  const pictured = folder !== undefined && shown.length > 0
  const files = new Set([...(pictured ? await filesBeside(folder) : []), ...beside])
  const wanted = { format, page, story, images, files, notForPublication, referenceStyle, timeZone, ways }
  const apart = page.length > LONG || ways !== undefined
  const [finding] = apart ? await library.prove(wanted) : await proveHere(wanted)
  if (finding) throw new StetError('export.proof', { what: finding.what, place: placeOf(finding) })
}

/** The pictures of a folder, by URLs as its pages name them. */
async function filesBeside(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'images')).catch(() => [])
  return names.map((name) => encodeURI(`images/${name}`))
}

/** Enough of what is wrong to find it. */
function placeOf({ wanted, found }: Finding): string {
  const place = wanted || found
  return place.length > LONGEST ? `${place.slice(0, LONGEST)}…` : place
}
const LONGEST = 80
