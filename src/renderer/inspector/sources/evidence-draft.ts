import { newId } from '../../../shared/article/id'
import type { Identity } from '../../../shared/article/identity'
import type { Evidence, Source } from '../../../shared/article/source'
import type { ChosenFile } from '../../../shared/bridge/evidence'
import { call } from '../../bridge'

/** A piece of evidence in the form: one that is kept, or words and files that are still to be. */
export interface EvidenceDraft extends Evidence {
  /** A file that is kept when the form is saved. */
  file?: ChosenFile
  /** Only this computer knows of it. */
  secret: boolean
}

/** The evidence of a source as the form begins with it. */
export function evidenceOf(source: Source, identity: Identity | null): EvidenceDraft[] {
  const open = source.evidence ?? []
  const secret = (identity?.evidence ?? []).filter(({ id }) => open.every((other) => other.id !== id))
  const isSecret = source.visibility === 'confidential'
  return [...open.map((each) => ({ ...each, secret: isSecret })), ...secret.map((each) => ({ ...each, secret: true }))]
}

export function newExcerpt(excerpt: string, secret: boolean): EvidenceDraft {
  return { id: newId(), excerpt, secret }
}

export function newFile(file: ChosenFile, secret: boolean): EvidenceDraft {
  return { id: newId(), excerpt: '', file, secret }
}

/** What a piece of evidence is called; undefined where it has no file. */
export function fileName({ asset, file }: EvidenceDraft): string | undefined {
  return file?.name ?? asset?.name
}

/** Whether a piece of evidence is words, its own or beside a file. Any piece without a file is. */
export function hasExcerpt(draft: EvidenceDraft): boolean {
  return draft.excerpt !== '' || fileName(draft) === undefined
}

/** Whether there is nothing in a piece of evidence. */
export function isEmpty({ excerpt, asset, file }: EvidenceDraft): boolean {
  return excerpt.trim() === '' && asset === undefined && file === undefined
}

/**
 * Keeps the files that are still to be, each where its evidence belongs, and gives the evidence as it is stored. Those in
 * `published` were secret and are no more. Throws a StetError.
 */
export async function keptEvidence(
  drafts: EvidenceDraft[],
  isSecret: (draft: EvidenceDraft) => boolean,
): Promise<Evidence[]> {
  const kept: Evidence[] = []
  for (const draft of drafts.filter((each) => !isEmpty(each))) {
    const { id, excerpt, asset, file, secret } = draft
    const confidential = isSecret(draft)
    if (asset && secret && !confidential) await call('evidence.publish', { hash: asset.hash })
    const now = file ? await call('evidence.keep', { path: file.path, confidential }) : asset
    kept.push({ id, excerpt, ...(now && { asset: now }) })
  }
  return kept
}
