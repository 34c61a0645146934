import { fieldMarkdown } from '../field'
import { bundle, houseFields, type Preset } from './preset'

/** A document for pandoc, which reads every text of the front matter as Markdown and prints a subtitle under the title. */
export const pandoc: Preset = {
  fields: (facts) => ({
    title: fieldMarkdown(facts.title),
    shortTitle: fieldMarkdown(facts.shortTitle),
    subtitle: fieldMarkdown(facts.standfirst),
    summary: fieldMarkdown(facts.summary),
    author: facts.authors.map((name) => fieldMarkdown(name)),
    date: facts.publishedOn,
    draft: facts.draft,
    section: fieldMarkdown(facts.section),
    keywords: facts.tags.map((name) => fieldMarkdown(name)),
    slug: facts.slug,
    image: facts.image?.url,
    imageAlt: fieldMarkdown(facts.image?.alt ?? ''),
    ...houseFields({
      ...facts,
      kicker: fieldMarkdown(facts.kicker),
      dateline: fieldMarkdown(facts.dateline),
      contributors: facts.contributors.map(({ name, organisation, role }) => ({
        name: fieldMarkdown(name),
        role,
        organisation: fieldMarkdown(organisation),
      })),
      corrections: facts.corrections.map((correction) => ({ ...correction, text: fieldMarkdown(correction.text) })),
    }),
  }),
  place: bundle,
  lineBreak: '\\\n',
  // Alone it would be a figure, with its alternative text as a caption for everybody.
  pictureEnd: '<!-- -->',
}
