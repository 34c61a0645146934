import { Settings } from '../settings'
import { nothing } from './given'

export const settingsRequests = {
  'settings.get': { input: nothing, output: Settings },
  'settings.set': { input: Settings.partial(), output: Settings },
} as const
