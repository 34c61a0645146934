import { type RefObject, useEffect, useRef, useState } from 'react'
import { type ErrorCode, problemOf } from '../../shared/bridge/errors'
import { t } from '../../shared/messages/translate'
import { sentenceFor } from '../sentence'

/** Why something about a desk could not be done, and the field at which that stands; null: below them all. */
interface Refusal {
  field: 'pass' | 'again' | null
  sentence: string
}

const ABOUT_PASS: ReadonlySet<string> = new Set<ErrorCode>([
  'desk.wrong-passphrase',
  'desk.wrong-code',
  'desk.mistyped-code',
  'desk.short-passphrase',
])

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
        setRefusal({ field: ABOUT_PASS.has(problemOf(error).code) ? 'pass' : null, sentence: sentenceFor(error) })
      }
    },
    forget: () => setRefusal(null),
    differ: () => setRefusal({ field: 'again', sentence: t('sealed.differ') }),
  }
}
