import { instant } from '../yaml'
import { bundle, houseFields, type Preset } from './preset'

/** A page bundle for a folder of `content`: pictures are its resources. */
export const hugo: Preset = {
  fields: (facts) => ({
    title: facts.title,
    linkTitle: facts.shortTitle,
    description: facts.standfirst,
    summary: facts.summary,
    date: instant(facts.published),
    lastmod: instant(facts.updated),
    draft: facts.draft,
    slug: facts.slug,
    authors: facts.authors,
    categories: [facts.section],
    tags: facts.tags,
    images: facts.image && [facts.image.url],
    imageAlt: facts.image?.alt,
    ...houseFields(facts),
  }),
  place: bundle,
  lineBreak: '\\\n',
}
