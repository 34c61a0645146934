import type * as z from 'zod'
import { actsRequests } from './requests/acts'
import { appRequests } from './requests/app'
import { articlesRequests } from './requests/articles'
import { assetsRequests } from './requests/assets'
import { clipboardRequests } from './requests/clipboard'
import { deskRequests } from './requests/desk'
import { evidenceRequests } from './requests/evidence'
import { exportsRequests } from './requests/exports'
import { historyRequests } from './requests/history'
import { identitiesRequests } from './requests/identities'
import { importsRequests } from './requests/imports'
import { libraryRequests } from './requests/library'
import { referencesRequests } from './requests/references'
import { settingsRequests } from './requests/settings'
import { siteRequests } from './requests/site'
import { sourcesRequests } from './requests/sources'
import { tagsRequests } from './requests/tags'
import { templatesRequests } from './requests/templates'
import { vocabularyRequests } from './requests/vocabulary'
import { wordsRequests } from './requests/words'

/**
 * Every request from the window to the main process: what it takes and what it gives. The preload passes names and
 * JSON; the window's client and main's registration are derived from this table. Each namespace has a file of its own.
 */
export const requests = {
  ...appRequests,
  ...clipboardRequests,
  ...settingsRequests,
  ...articlesRequests,
  ...actsRequests,
  ...historyRequests,
  ...sourcesRequests,
  ...identitiesRequests,
  ...evidenceRequests,
  ...referencesRequests,
  ...tagsRequests,
  ...vocabularyRequests,
  ...importsRequests,
  ...exportsRequests,
  ...siteRequests,
  ...templatesRequests,
  ...wordsRequests,
  ...libraryRequests,
  ...deskRequests,
  ...assetsRequests,
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

export type RequestName = keyof typeof requests
export type RequestInput<N extends RequestName> = z.input<(typeof requests)[N]['input']>
export type RequestOutput<N extends RequestName> = z.output<(typeof requests)[N]['output']>
