import { ownEntry } from '../../own-entry'
/** Words for what a source is, where a format has no type of its own for it. */
const KINDS: Record<string, string> = {
  event: 'Press conference',
  interview: 'Interview',
  personal_communication: 'Statement',
  post: 'Social media post',
  'post-weblog': 'Blog post',
  speech: 'Speech',
  broadcast: 'Broadcast',
  dataset: 'Dataset',
  legal_case: 'Court filing',
  motion_picture: 'Video',
}

/** The kind of a work in words: its own, or those of its CSL type; undefined where neither says anything. */
export function kindOf({ type, genre }: { type: string; genre?: unknown }): string | undefined {
  if (typeof genre === 'string' && genre.trim() !== '') return genre
  return ownEntry(KINDS, type)
}
