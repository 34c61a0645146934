import type { Facts } from '../facts'
import { type Fields, instant } from '../yaml'

/** How a tool that makes pages of Markdown wants a story. */
export interface Preset {
  /** What the front matter says, under the names that the tool reads. What is empty is left out. */
  fields(facts: Facts): Fields
  /** Where a story goes. `name` is its own among all stories, and safe as the name of a file. */
  place(name: string, facts: Pick<Facts, 'published' | 'draft'>): Place
  /** How a line ends inside a paragraph. */
  lineBreak: '\\\n' | '  \n'
  /** What keeps a picture that stands alone from being taken for more than one. */
  pictureEnd?: string
}

/** Where a story's files go, below the folder that a person chose. Paths have slashes. */
export interface Place {
  page: string
  /** The folder of its pictures. */
  images: string
  /** The URL of that folder, as the page names it. */
  imagesUrl: string
}

/** The same under the same name in every tool: what no tool reads by itself, for the templates of a site. */
export function houseFields(facts: Facts): Fields {
  return {
    kicker: facts.kicker,
    dateline: facts.dateline,
    contributors: facts.contributors,
    eventDate: facts.eventDate,
    corrections: facts.corrections.map(({ kind, at, text }) => ({ kind, date: instant(at), text })),
    lang: facts.language,
    dir: facts.direction,
  }
}

/** A folder of its own for each story, with the page and its pictures in it. */
export function bundle(name: string): Place {
  return { page: `${name}/index.md`, images: `${name}/images`, imagesUrl: 'images' }
}
