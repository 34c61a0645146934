import { createContext, useContext } from 'react'
import { DEFAULT_LIMITS, type Limits } from '../../shared/bridge/settings'

/** What the newsroom has agreed on, from the settings: how long texts may be, its sections, and where it is. */
export interface HouseStyle {
  limits: Limits
  sections: readonly string[]
  /** The place by whose clock times are first given (an IANA name); empty: this computer's. */
  timeZone: string
}

const HouseStyleContext = createContext<HouseStyle>({ limits: DEFAULT_LIMITS, sections: [], timeZone: '' })

/** Makes the house style known to everything inside. */
export const HouseStyleProvider = HouseStyleContext.Provider

export function useHouseStyle(): HouseStyle {
  return useContext(HouseStyleContext)
}
