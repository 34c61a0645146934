import * as z from 'zod'
import { assetFile, assetType, hasAssetFile } from '../../store/asset-files'
import { readAssetRecord, isPicture } from '../../store/asset-records'
import type { ReadableStore } from '../../store/open-store'

/** The ending of a file that backs a source, as it lies in a library and in a desk. */
export const EVIDENCE = 'file'

const Named = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.string(),
  width: z.number().optional(),
  height: z.number().optional(),
  name: z.string().optional(),
})
/** A file that a story names. One without a width backs a source; any other is a picture. */
export type NamedAsset = z.infer<typeof Named>

/** The files that a story's JSON names and that are not in this library, each once. */
export function missingAssets(store: ReadableStore, json: string): NamedAsset[] {
  return namedAssets(json).filter(({ hash }) => assetPlace(store, hash) === undefined)
}

/** The files that a story's JSON names, each once. */
export function namedAssets(json: string): NamedAsset[] {
  if (!json.includes('"mediaType"')) return []
  const found = new Map<string, NamedAsset>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const named = Named.safeParse(value)
    if (named.success) found.set(named.data.hash, named.data)
    for (const part of Object.values(value)) look(part)
  }
  look(JSON.parse(json))
  return [...found.values()]
}

/** Where a file lies in this library, and its ending; undefined where it is not here. */
export function assetPlace(store: ReadableStore, hash: string): { file: string; extension: string } | undefined {
  const record = readAssetRecord(store.db, hash)
  if (record === undefined) return undefined
  const extension = isPicture(record) ? assetType(record.mediaType) : EVIDENCE
  const file = assetFile(store.path, hash, extension)
  return hasAssetFile(file, record.size) ? { file, extension } : undefined
}
