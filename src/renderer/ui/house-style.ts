import { createContext, useContext } from 'react'
import { DEFAULT_LIMITS, type Limits } from '../../shared/bridge/settings'

/** What the newsroom has agreed on, from the settings: how long texts may be, and its sections. */
export interface HouseStyle {
  limits: Limits
  sections: readonly string[]
}

const HouseStyleContext = createContext<HouseStyle>({ limits: DEFAULT_LIMITS, sections: [] })

/** Makes the house style known to everything inside. */
export const HouseStyleProvider = HouseStyleContext.Provider

export function useHouseStyle(): HouseStyle {
  return useContext(HouseStyleContext)
}
