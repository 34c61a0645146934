import type { Article } from '../../article/article'
import type { Tag } from '../../article/tag'

const MEDIA_TOPIC = /^medtop:(\d{8})$/

/** Accepted tags and the section, each under what ninjs calls its group. */
export function subjectsOf({ tags, section }: Pick<Article, 'tags' | 'section'>) {
  const accepted = tags.filter(({ proposed, name }) => !proposed && name.trim() !== '')
  const of = (...groups: Tag['group'][]) => accepted.filter(({ group }) => groups.includes(group)).map(conceptOf)
  return {
    subjects: [
      ...of('topic', 'free', undefined),
      ...(section.trim() === '' ? [] : [{ name: section.trim(), rel: 'section' }]),
    ],
    places: of('place'),
    people: of('person'),
    organisations: of('organisation'),
  }
}

/** A term of IPTC's Media Topics is named by its address (cv.iptc.org), any other by its code or its slug. */
function conceptOf({ name, slug, code }: Tag) {
  const topic = MEDIA_TOPIC.exec(code ?? '')?.[1]
  return {
    name,
    rel: 'about',
    uri: topic && `http://cv.iptc.org/newscodes/mediatopic/${topic}`,
    literal: code ?? slug,
  }
}
