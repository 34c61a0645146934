import { useSyncExternalStore } from 'react'
import type { Article } from '../../../shared/article/article'
import { bodyText } from '../../../shared/article/text'
import type { TagProposal } from '../../../shared/bridge/tagging'
import { attempt } from '../../attempt'
import { call } from '../../bridge'
import type { StorySession } from '../../session/story-session'

/** What was suggested for a story. It stays outside the story until a person accepts it. */
export interface Suggested {
  asking: boolean
  /** How often somebody asked, and was answered. */
  asked: number
  proposals: TagProposal[]
  /** The slugs that are not suggested again until the app is started anew. */
  dismissed: ReadonlySet<string>
}

const NOTHING: Suggested = { asking: false, asked: 0, proposals: [], dismissed: new Set() }

const byStory = new Map<string, Suggested>()
const listeners = new Set<() => void>()

/** Asks for tags that the story could have, as it is now. It is not changed. */
export async function suggestFor({ id, article }: StorySession): Promise<void> {
  const before = suggestedFor(id)
  if (before.asking) return
  become(id, { asking: true })
  const has = new Set([...article.tags.map(({ slug }) => slug), ...before.dismissed])
  const answered = call('tags.propose', {
    story: id,
    language: article.language,
    head: headOf(article),
    body: bodyText(article.body),
    has: [...has].slice(0, 2000),
  }).then((proposals) => {
    // An accepted one is there again when its acceptance is undone.
    const accepted = before.proposals.filter(({ tag }) => has.has(tag.slug))
    become(id, { asked: before.asked + 1, proposals: [...proposals, ...accepted] })
  })
  await attempt(answered)
  become(id, { asking: false })
}

export function dismissSuggestion(id: string, slug: string): void {
  become(id, { dismissed: new Set([...suggestedFor(id).dismissed, slug]) })
}

export function useSuggested(id: string): Suggested {
  return useSyncExternalStore(subscribe, () => suggestedFor(id))
}

/** As it stands now. */
export function suggestedFor(id: string): Suggested {
  return byStory.get(id) ?? NOTHING
}

function headOf({ headline, workingTitle, kicker, standfirst, summary }: Article): string {
  return [headline || workingTitle, kicker, standfirst, summary].filter((text) => text !== '').join('\n')
}

function become(id: string, change: Partial<Suggested>): void {
  byStory.set(id, { ...suggestedFor(id), ...change })
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
