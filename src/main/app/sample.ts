import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AssetRef, Figure } from '../../shared/article/figure'
import type { Library } from '../library/library'

/**
 * The sample story of a folder: `story.json`, and beside it the pictures it names, which are kept in the library.
 * Gives the story's JSON. Throws when a picture is not the one that the story names.
 */
export async function loadSample(folder: string, library: Library): Promise<string> {
  const json = await readFile(join(folder, 'story.json'), 'utf8')
  const { hero, body } = JSON.parse(json) as { hero?: unknown; body: { type: string }[] }
  const figures = [hero, ...body.filter(({ type }) => type === 'figure')]
  for (const figure of figures) {
    const asset = Figure.loose().safeParse(figure).data?.asset
    if (asset) await keep(join(folder, asset.name ?? ''), asset, library)
  }
  return json
}

async function keep(path: string, asset: AssetRef, library: Library): Promise<void> {
  const kept = await library.addAsset({ bytes: await readFile(path), name: asset.name ?? '' })
  if (kept.hash !== asset.hash) throw new Error(`the sample's picture has the hash ${kept.hash}, not ${asset.hash}`)
}
