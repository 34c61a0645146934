import { dayOf } from '../../day-of'
import { instant } from '../yaml'
import { houseFields, type Preset } from './preset'

/**
 * A post for the folder of a site, its pictures in `assets`; what is not for publication is one of its drafts. Kramdown
 * knows two spaces as the end of a line. The text is Markdown alone: nothing in it is for Liquid.
 */
export const jekyll: Preset = {
  fields: (facts) => ({
    layout: 'post',
    title: facts.title,
    shortTitle: facts.shortTitle,
    description: facts.standfirst,
    excerpt: facts.summary,
    date: instant(facts.published),
    last_modified_at: instant(facts.updated),
    draft: facts.draft,
    slug: facts.slug,
    ...(facts.authors.length === 1 ? { author: facts.authors[0] } : { authors: facts.authors }),
    categories: [facts.section],
    tags: facts.tags,
    image: facts.image && { path: facts.image.url, alt: facts.image.alt },
    ...houseFields(facts),
    render_with_liquid: { is: false },
  }),
  place(name, { published, draft }) {
    const isPost = published !== undefined && !draft
    return {
      page: isPost ? `_posts/${dayOf(published)}-${name}.md` : `_drafts/${name}.md`,
      images: `assets/${name}`,
      imagesUrl: `/assets/${encodeURI(name)}`,
    }
  },
  lineBreak: '  \n',
}
