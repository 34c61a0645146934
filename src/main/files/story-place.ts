import { basename, dirname, join } from 'node:path'
import type { ExportFormat } from '../../shared/bridge/transfer'
import type { PresetName } from '../../shared/export/markdown/presets/preset-names'
import { PRESETS } from '../../shared/export/markdown/presets/presets'
import type { Release } from './release'

/** Where one format of a story goes: paths on this machine, and the URL of its pictures as the page names it. */
export interface StoryPlace {
  page: string
  images: string
  imagesUrl: string
}

const PAGE = { html: 'index.html', ninjs: 'ninjs.json' }

/** The place of one format of a story that has a folder of its own. A preset may want it elsewhere beside that folder. */
export function placeOf(
  format: ExportFormat,
  folder: string,
  { article, notForPublication }: Release,
  preset: PresetName = 'plain',
): StoryPlace {
  if (format !== 'markdown') {
    return { page: join(folder, PAGE[format]), images: join(folder, 'images'), imagesUrl: 'images' }
  }
  const published = article.publication?.firstPublishedAt
  const place = PRESETS[preset].place(basename(folder), { published, draft: notForPublication })
  const out = dirname(folder)
  return { ...place, page: join(out, place.page), images: join(out, place.images) }
}
