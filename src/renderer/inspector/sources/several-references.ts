import { createContext } from 'react'
import type { ReadReferences } from '../../../shared/interchange/references/reference'

/** Who takes several references that come into a form at once; null where a form is for one source only. */
export const SeveralReferences = createContext<((read: ReadReferences) => void) | null>(null)
