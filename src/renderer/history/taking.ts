import { createContext } from 'react'

/** Whether a comparison offers what the later version has to be taken, and not the earlier one to be brought back. */
export const Taking = createContext(false)
