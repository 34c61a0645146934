import { useState } from 'react'
import type { CslData, Source } from '../../../shared/article/source'
import { sourceOf } from '../../../shared/interchange/source-of'
import { t } from '../../../shared/messages/translate'
import { sentenceFor } from '../../sentence'
import { toast } from '../../ui/toast'
import { FilledForm, type FilledFormProps } from './filled-form'
import { useIdentity } from './use-identity'

export interface SourceFormProps extends Omit<FilledFormProps, 'source' | 'known' | 'isNew'> {
  /** A source to edit, or what is known of a new one. */
  request: { source: Source } | { prefill: Partial<CslData> }
}

/** The form for one source. What it gives is for others to keep, but for what no story may hold. */
export function SourceForm({ request, onDone, ...rest }: SourceFormProps) {
  const [source] = useState(() =>
    'source' in request ? request.source : sourceOf({ type: 'article-newspaper', ...request.prefill }),
  )
  const isNew = 'prefill' in request
  const known = useIdentity(isNew ? null : source.id, (error) => {
    // Saved without it, what this computer knows would be lost.
    toast(t('sources.identity.unreadable', { reason: sentenceFor(error) }))
    onDone(null)
  })
  return known !== undefined && <FilledForm {...rest} source={source} known={known} isNew={isNew} onDone={onDone} />
}
