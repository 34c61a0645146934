import type { Article } from '../../article/article'
import type { ExportFormat } from '../../bridge/transfer'
import type { Finding } from './finding'
import type { ProofOptions } from './prove-page'

/** Where a page of a site leads to: the URLs of stories by their ids, and of tags by their slugs. */
export interface Ways {
  stories: ReadonlyMap<string, string>
  tags: ReadonlyMap<string, string>
}

/** A page and the story that it is to tell, as they go to another thread. `images`: the URLs of pictures by their hashes. */
export interface PageToProve extends Omit<ProofOptions, 'imagePath' | 'links'> {
  format: ExportFormat
  page: string
  story: Article
  images: ReadonlyMap<string, string>
  /** Where it is part of a site. */
  ways?: Ways | undefined
}

type Proof = (page: string, story: Article, options: ProofOptions) => Finding[]

/** The parsers are loaded by the first export. */
const PROOFS: Record<ExportFormat, () => Promise<Proof>> = {
  html: async () => (await import('./prove-page')).provePage,
  markdown: async () => (await import('./prove-markdown')).proveMarkdown,
  ninjs: async () => (await import('./prove-ninjs')).proveNinjs,
}

/** Says where a page of any format is not what its story tells. None: it is. */
export async function prove({ format, page, story, images, ways, ...options }: PageToProve): Promise<Finding[]> {
  const proof = await PROOFS[format]()
  const links = ways && { story: (id: string) => ways.stories.get(id), tag: (slug: string) => ways.tags.get(slug) }
  return proof(page, story, {
    ...options,
    ...(links && { links }),
    imagePath: ({ hash }) => images.get(hash) ?? '',
  })
}
