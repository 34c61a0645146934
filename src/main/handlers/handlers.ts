import { actHandlers } from './acts'
import { appHandlers } from './app'
import { articleHandlers } from './articles'
import { assetHandlers } from './assets'
import { clipboardHandlers } from './clipboard'
import { deskHandlers } from './desk'
import { evidenceHandlers } from './evidence'
import { exportHandlers } from './exports'
import { historyHandlers } from './history'
import type { Handlers, House } from './house'
import { identityHandlers } from './identities'
import { importHandlers } from './imports'
import { libraryHandlers } from './library'
import { referenceHandlers } from './references'
import { settingsHandlers } from './settings'
import { siteHandlers } from './site'
import { sourceHandlers } from './sources'
import { starter } from './start'
import { tagHandlers } from './tags'
import { vocabularyHandlers } from './vocabulary'
import { templateHandlers } from './templates'
import { wordHandlers } from './words'

export function handlersOf(house: House): Handlers {
  const exported = new Set<string>()
  const handlers = {
    ...appHandlers(house, exported),
    ...clipboardHandlers(house),
    ...settingsHandlers(house),
    ...articleHandlers(house),
    ...actHandlers(house),
    ...historyHandlers(house),
    ...libraryHandlers(house),
    ...deskHandlers(house, exported),
    ...sourceHandlers(house),
    ...referenceHandlers(house),
    ...tagHandlers(house),
    ...vocabularyHandlers(house),
    ...templateHandlers(house),
    ...wordHandlers(house),
    ...importHandlers(house),
    ...exportHandlers(house, exported),
    ...siteHandlers(house, exported),
    ...assetHandlers(house),
    ...evidenceHandlers(house, exported),
    ...identityHandlers(house),
  }
  return { ...handlers, 'app.start': starter(house, handlers) }
}
