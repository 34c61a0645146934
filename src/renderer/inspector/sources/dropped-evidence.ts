import { pathOf } from '../../bridge'
import { type EvidenceDraft, newExcerpt, newFile } from './evidence-draft'

/** What was dropped or pasted, as evidence. `lost`: files among it that lie nowhere on this computer. */
export function droppedEvidence(data: DataTransfer, secret: boolean): { drafts: EvidenceDraft[]; lost: boolean } {
  const files = [...data.files].map((file) => ({ path: pathOf(file), name: file.name, size: file.size }))
  const there = files.filter(({ path }) => path !== '')
  const words = files.length > 0 ? '' : data.getData('text/plain').trim()
  const drafts = there.map((file) => newFile(file, secret))
  return {
    drafts: words === '' ? drafts : [...drafts, newExcerpt(words, secret)],
    lost: there.length < files.length,
  }
}
