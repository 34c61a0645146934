import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../../shared/article/article'
import { StetError } from '../../shared/bridge/errors'
import type { ExportFormat } from '../../shared/bridge/transfer'
import type { MarkdownOptions } from '../../shared/export/markdown'
import type { Finding } from '../../shared/export/proof/finding'
import type { ProofOptions } from '../../shared/export/proof/prove-page'
import type { Manner } from './manner'
import type { CopiedPictures } from './pictures'

/** What a writer is told besides the story. */
export type Told = Manner & Pick<MarkdownOptions, 'notForPublication' | 'origin' | 'links'> & { id: string }

interface Proven {
  folder: string
  pictures: Pick<CopiedPictures, 'article' | 'urls'>
  told: Told
  /** What else the page needs that is there, by URLs as it names it. */
  beside?: string[]
}

type Proof = (page: string, story: Article, options: ProofOptions) => Finding[]

/** The parsers are loaded by the first export. */
const PROOFS: Record<ExportFormat, () => Promise<Proof>> = {
  html: async () => (await import('../../shared/export/proof/prove-page')).provePage,
  markdown: async () => (await import('../../shared/export/proof/prove-markdown')).proveMarkdown,
  ninjs: async () => (await import('../../shared/export/proof/prove-ninjs')).proveNinjs,
}

/** Compares a page that was read again with its story and the files beside it. Throws export.proof. */
export async function prove(
  format: ExportFormat,
  page: string,
  { folder, pictures: { article, urls }, told, beside = [] }: Proven,
): Promise<void> {
  const files = new Set([...(await filesBeside(folder)), ...beside])
  const [finding] = (await PROOFS[format]())(page, article, { ...told, ...urls, files })
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
