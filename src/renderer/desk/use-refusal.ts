import { type RefObject, useEffect, useRef, useState } from 'react'
import { type ErrorCode, problemOf } from '../../shared/bridge/errors'
import { t } from '../../shared/messages/translate'
import { sentenceFor } from '../sentence'

/** Why something about a desk could not be done, and the field at which that stands; null: below them all. */
interface Refusal {
  field: 'pass' | 'new' | 'again' | null
  sentence: string
}

const FIELDS: Partial<Record<ErrorCode, 'pass' | 'new'>> = {
  'desk.wrong-passphrase': 'pass',
  'desk.wrong-code': 'pass',
  'desk.mistyped-code': 'pass',
  'desk.short-passphrase': 'new',
}

/** What a form about a desk was refused. The field that it is about gets the focus. */
export function useRefusal(): {
  form: RefObject<HTMLFormElement | null>
  /** What is wrong with a field, or with the whole. */
  refused(field: Refusal['field']): string | undefined
  /** Does something anew; what it throws is said. */
  trying(work: () => Promise<void>): Promise<void>
  /** What was refused is no longer asked for. */
  forget(): void
  /** The two passphrases differ. */
  differ(): void
} {
  const form = useRef<HTMLFormElement>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  useEffect(() => {
    if (refusal?.field) form.current?.querySelector<HTMLInputElement>('input[aria-invalid]')?.select()
  }, [refusal])
  return {
    form,
    refused: (field) => (refusal?.field === field ? refusal.sentence : undefined),
    async trying(work) {
      setRefusal(null)
      try {
        await work()
      } catch (error) {
        setRefusal({ field: FIELDS[problemOf(error).code as ErrorCode] ?? null, sentence: sentenceFor(error) })
      }
    },
    forget: () => setRefusal(null),
    differ: () => setRefusal({ field: 'again', sentence: t('sealed.differ') }),
  }
}
