import type { Article } from '../../../shared/article/article'
import { cardOf, type SiteCard } from '../../../shared/export/site/card'
import { planOf, type Site, type SitePlan } from '../../../shared/export/site/site'
import type { SiteLinks } from '../../../shared/export/options'
import { linksFrom, pageIn } from '../../../shared/export/site/story-page'
import { sha256 } from '../../store/hash'
import type { FolderBook } from '../folder-book'
import type { Manner } from '../manner'
import { shellOf } from './edition'
import type { Manifest, SiteEntry } from './manifest'
import type { Changes } from './read-changes'
import { STORIES } from './write-story'

/** A story whose page must be written. `article`: what readers may have of it, where it has been read. */
export interface StoryToWrite {
  card: SiteCard
  article: Article | undefined
  saved: string
  told: string
  made: string
  /** Where its page leads to. */
  links: SiteLinks
  /** It leads to a story whose page is still to come, so that what is there of its own had better stay until then. */
  waits: boolean
}

interface Manners {
  site: Site
  sections: readonly string[]
  manner: Manner
}

/** The stories of a site while it is written: what their pages are made from, and what has been made. */
export class SiteStories {
  /** Those that are in the site, by id. */
  readonly entries = new Map<string, SiteEntry>()
  /** Those that are new, or not as they were. */
  readonly #fresh = new Map<string, Pick<StoryToWrite, 'card' | 'article' | 'saved' | 'told'>>()
  readonly #lost = new Set<string>()

  constructor(
    private readonly manners: Manners,
    { stories }: Manifest,
    { changed, same, failed }: Changes,
    book: FolderBook,
    isWhole: (id: string) => boolean,
  ) {
    // What can't be read stays as it is in the site.
    for (const id of [...same, ...failed.map(({ id: unread }) => unread)]) {
      const entry = stories[id]
      if (entry) this.entries.set(id, entry)
    }
    const ordered = changed.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    const folders = book.foldersFor(ordered.map(({ id, article }) => ({ ...article, id })))
    for (const { id, article, saved, told } of ordered) {
      const before = stories[id]
      if (before) this.entries.set(id, { ...before, saved, told, ...(!isWhole(id) && { made: '' }) })
      const image = before?.told === told ? before.card.image : undefined
      const card = { ...cardOf(id, `${STORIES}/${folders.get(id)}/`, article), ...(image && { image }) }
      this.#fresh.set(id, { card, article, saved, told })
    }
  }

  plan(): SitePlan {
    const fresh = [...this.#fresh.values()].map(({ card }) => card)
    const others = [...this.entries].flatMap(([id, { card }]) => (this.#fresh.has(id) ? [] : [card]))
    return planOf(this.manners.site, [...fresh, ...others], this.manners.sections)
  }

  /**
   * The stories whose page is not made from what it would be made from now, those first that wait for no other. A page
   * leads only to what is there (`isThere` takes a path): where stories that are new lead to each other they come again.
   */
  toWrite(plan: SitePlan, isThere: (page: string) => boolean): StoryToWrite[] {
    const { referenceStyle, publisher } = this.manners.manner
    const shell = shellOf(plan, referenceStyle, publisher)
    const todo = [...plan.cards.values()].flatMap((card) => {
      const entry = this.entries.get(card.id)
      const { article, saved, told } = this.#fresh.get(card.id) ?? (entry as SiteEntry & { article: undefined })
      const others = linksFrom(plan, card.folder)
      const absent = new Set<string>()
      const links = linksFrom(plan, card.folder, (page) => !absent.has(page))
      for (const id of card.related) {
        const other = others.story(id) && pageIn((plan.cards.get(id) as SiteCard).folder)
        if (other !== undefined && !isThere(other)) absent.add(other)
      }
      const ways = [card.related.map((id) => links.story(id) ?? ''), card.tags.map(({ slug }) => links.tag(slug) ?? '')]
      const made = sha256(JSON.stringify([told, card.folder, shell, ways]))
      if (entry?.made === made || this.#lost.has(card.id)) return []
      return [{ card, article, saved, told, made, links, waits: absent.size > 0 && isThere(pageIn(card.folder)) }]
    })
    const ready = todo.filter(({ waits }) => !waits)
    return ready.length > 0 ? ready : todo
  }

  wrote({ saved, told, made }: StoryToWrite, { card, files }: Pick<SiteEntry, 'card' | 'files'>): void {
    this.entries.set(card.id, { saved, told, made, files, card })
    this.#fresh.delete(card.id)
  }

  /** A story whose page could not be written stays as it was; a new one is not in the site. */
  giveUp(id: string): void {
    this.#fresh.delete(id)
    this.#lost.add(id)
  }
}

/** The story that was published first has its own name, of several that want it. */
function keyOf({ id, article }: Changes['changed'][number]): string {
  return `${article.publication?.firstPublishedAt ?? ''} ${id}`
}
