import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { StetError } from '../../shared/bridge/errors'
import type { ExportedPackage } from '../../shared/bridge/transfer'
import { LARGEST_PACKAGE, type Manifest, MANIFEST } from '../incoming/package/manifest'
import { readPackage } from '../incoming/package/read-package'
import type { Library } from '../library/library'
import { exportProblem } from './export-story'
import { stage } from './write-atomic'
import { type ZipPart, zipped } from './zip'

/**
 * Writes a story with its shared history and its files to one file for a colleague, which is read again before it takes the
 * place of an earlier one. Throws export.package-too-large, export.folder, export.disk-full, export.failed, and what
 * packing the story throws.
 */
export async function sendStory(
  library: Library,
  { id, by }: { id: string; by: string },
  path: string,
): Promise<Omit<ExportedPackage, 'path'>> {
  const { story, head, revisions, pictures, evidence, missingFiles, heldBack } = await library.packStory({ id, by })
  const manifest: Manifest = { format: 'stet-package', version: 1, kind: 'story', story, head }
  const parts: ZipPart[] = [
    { name: MANIFEST, bytes: Buffer.from(JSON.stringify(manifest)) },
    ...revisions.map((revision) => ({ name: `revisions/${revision.id}.rev`, bytes: Buffer.from(revision.text) })),
  ]
  try {
    for (const file of pictures)
      parts.push({ name: `assets/${basename(file)}`, bytes: await readFile(file), packed: true })
    for (const file of evidence) parts.push({ name: `assets/${basename(file)}`, bytes: await readFile(file) })
    if (sizeOf(parts) > LARGEST_PACKAGE * 1_000_000)
      throw new StetError('export.package-too-large', { limit: LARGEST_PACKAGE })
    const bytes = await zipped(parts)
    const staged = await stage(path, bytes)
    try {
      await readPackage(await staged.readBytes(), basename(path))
    } catch (error) {
      await staged.discard()
      throw error
    }
    await staged.commit()
    return { versions: revisions.length, missingFiles, heldBack }
  } catch (error) {
    throw exportProblem(dirname(path), error)
  }
}

function sizeOf(parts: readonly ZipPart[]): number {
  return parts.reduce((sum, { bytes }) => sum + bytes.length, 0)
}
