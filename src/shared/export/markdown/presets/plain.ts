import { instant } from '../yaml'
import { bundle, houseFields, type Preset } from './preset'

/** For people, and for any program that reads CommonMark: everything that a story says, under plain names. */
export const plain: Preset = {
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
    stage: facts.stage,
  }),
  place: bundle,
  lineBreak: '\\\n',
}
