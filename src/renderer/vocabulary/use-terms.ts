import { useCallback, useEffect, useState } from 'react'
import type { ListedTerms } from '../../shared/bridge/tagging'
import { call } from '../bridge'
import { sentenceFor } from '../sentence'
import { toast } from '../ui/toast'
import { useLanguage } from '../ui/use-language'

/** So many terms are listed; to see others one types. */
export const LISTED = 200

/** The terms that go with a text, and a way to read them again; null until they have been read. */
export function useTerms(text: string): { found: ListedTerms | null; reread(): void } {
  const language = useLanguage()
  const [found, setFound] = useState<ListedTerms | null>(null)
  const [changed, setChanged] = useState({})
  useEffect(() => {
    let current = true
    call('vocabulary.list', { text: text.slice(0, 200), language, limit: LISTED }).then(
      (terms) => current && setFound(terms),
      (error: unknown) => current && toast(sentenceFor(error)),
    )
    return () => {
      current = false
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is found is read again when a term has changed
  }, [text, language, changed])
  return { found, reread: useCallback(() => setChanged({}), []) }
}
