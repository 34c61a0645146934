import type { Article } from '../../article/article'
import type { ExportFormat } from '../../bridge/transfer'
import type { Finding } from './finding'
import type { ProofOptions } from './prove-page'

/** A page and the story that it is to tell, as they go to another thread. `images`: the URLs of pictures by their hashes. */
export interface PageToProve extends Omit<ProofOptions, 'imagePath' | 'links'> {
  format: ExportFormat
  page: string
  story: Article
  images: ReadonlyMap<string, string>
}

type Proof = (page: string, story: Article, options: ProofOptions) => Finding[]

/** The parsers are loaded by the first export. */
const PROOFS: Record<ExportFormat, () => Promise<Proof>> = {
  html: async () => (await import('./prove-page')).provePage,
  markdown: async () => (await import('./prove-markdown')).proveMarkdown,
  ninjs: async () => (await import('./prove-ninjs')).proveNinjs,
}

/** Says where a page of any format is not what its story tells. None: it is. */
export async function prove({
  format,
  page,
  story,
  images,
  ...options
}: PageToProve & Pick<ProofOptions, 'links'>): Promise<Finding[]> {
  const proof = await PROOFS[format]()
  return proof(page, story, { ...options, imagePath: ({ hash }) => images.get(hash) ?? '' })
}
