import { instant } from '../yaml'
import { bundle, houseFields, type Preset } from './preset'

/** An entry of a content collection, under the names of Astro's own blog; pictures are imported by relative paths. */
export const astro: Preset = {
  fields: (facts) => ({
    title: facts.title,
    shortTitle: facts.shortTitle,
    description: facts.standfirst,
    summary: facts.summary,
    pubDate: instant(facts.published),
    updatedDate: instant(facts.updated),
    draft: facts.draft,
    slug: facts.slug,
    authors: facts.authors,
    section: facts.section,
    tags: facts.tags,
    image: facts.image?.url,
    imageAlt: facts.image?.alt,
    ...houseFields(facts),
  }),
  place: (name) => ({ ...bundle(name), imagesUrl: './images' }),
  lineBreak: '\\\n',
}
