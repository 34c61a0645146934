import { createContext, useContext } from 'react'

/** Which sections of the panels are folded, by name, as the person left them. */
export interface Folding {
  folded: readonly string[]
  fold(section: string, folded: boolean): void
}

const FoldingContext = createContext<Folding>({ folded: [], fold: () => {} })

export const FoldingProvider = FoldingContext.Provider

export function useFolding(): Folding {
  return useContext(FoldingContext)
}
