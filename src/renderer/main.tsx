import './ui/tokens.css'
import './ui/base.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { lazy, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import * as z from 'zod'
import { WHOLE_LIST } from '../shared/bridge/settings'
import type { OpenStory } from '../shared/bridge/story'
import { sentenceOf } from '../shared/messages/translate'
import { App } from './app'
import { call } from './bridge'
import { ErrorBoundary } from './error-boundary'
import { StoryPages } from './library/story-pages'
import { queryOf } from './library/view'
import { sentenceFor } from './sentence'
import { SettingsStore } from './settings/settings-store'
import { showTheme } from './settings/use-settings'
import { StartFailed } from './start-failed'
import { readFonts } from './ui/fonts'
import { isMac } from './ui/platform'
import { toast, Toasts } from './ui/toast'
import { Closing } from './workbench/closing'
import { plainText } from './workbench/plain-text'
import { Workbench } from './workbench/workbench'

// The content security policy forbids making code from text.
z.config({ jitless: true })

const RecoveredDialog = lazy(async () => ({ default: (await import('./when-asked')).RecoveredDialog }))

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no root')

try {
  const fonts = readFonts('')
  const start = await call('app.start', {})
  const newsroom = start.settings.welcomed ? (await import('./newsroom')).Newsroom : null
  const tell = (error: unknown) => toast(sentenceFor(error))
  const settings = new SettingsStore(start.settings, tell)
  const pages = new StoryPages((query) => call('articles.list', query), tell)
  if (newsroom) pages.begin(queryOf(start.settings.list ?? WHOLE_LIST), start.stories)
  const workbench = new Workbench(start.info.readOnlyBecause, start.info.sample)
  const { recovery, privateSetAside } = start.info
  const failure = begin(workbench, start.story)
  const damaged = start.problem?.code === 'library.damaged' ? String(start.problem.params.id) : null
  const notice = start.problem && damaged === null ? sentenceOf(start.problem) : failure
  const text = () => (workbench.opened ? plainText(workbench.opened.session.article) : '')
  document.documentElement.toggleAttribute('data-mac', isMac)
  showTheme(start.settings.theme)
  await Promise.all([fonts, readFonts(JSON.stringify(start))])
  createRoot(root).render(
    <CSPProvider disableStyleElements>
      <ErrorBoundary text={text} save={workbench.leave}>
        <App {...{ newsroom, workbench, pages, settings, notice, damaged }} />
      </ErrorBoundary>
      <Closing workbench={workbench} flushSettings={settings.flush} />
      {(recovery ?? privateSetAside) !== null && (
        <Suspense>
          <RecoveredDialog {...{ recovery, privateSetAside }} />
        </Suspense>
      )}
      <Toasts />
    </CSPProvider>,
  )
} catch (error) {
  createRoot(root).render(<StartFailed reason={sentenceFor(error)} />)
}

/** Puts the first story on the workbench. Gives what the person should know when that did not work. */
function begin(workbench: Workbench, story: OpenStory | null): string | null {
  try {
    if (story) workbench.begin(story)
    return null
  } catch (error) {
    return sentenceFor(error)
  }
}
