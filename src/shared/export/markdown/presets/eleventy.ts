import { instant } from '../yaml'
import { bundle, houseFields, type Preset } from './preset'

/** A page with its pictures beside it. The text is Markdown alone: nothing in it is for a template language. */
export const eleventy: Preset = {
  fields: (facts) => ({
    title: facts.title,
    shortTitle: facts.shortTitle,
    description: facts.standfirst,
    summary: facts.summary,
    date: instant(facts.published),
    updated: instant(facts.updated),
    draft: facts.draft,
    authors: facts.authors,
    section: facts.section,
    tags: facts.tags,
    slug: facts.slug,
    image: facts.image?.url,
    imageAlt: facts.image?.alt,
    ...houseFields(facts),
    templateEngineOverride: 'md',
  }),
  place: bundle,
  lineBreak: '\\\n',
}
