import './ui/tokens.css'
import './ui/base.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { lazy, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import * as z from 'zod'
import type { Problem } from '../shared/bridge/errors'
import { WHOLE_LIST } from '../shared/bridge/settings'
import type { OpenStory } from '../shared/bridge/story'
import { chosenLanguage, nearestInterfaceLanguage } from '../shared/messages/languages'
import { sentenceOf, speak } from '../shared/messages/translate'
import { App } from './app'
import { call, on } from './bridge'
import { ErrorBoundary } from './error-boundary'
import { StoryPages } from './library/story-pages'
import { queryOf } from './library/view'
import { Quitting } from './quitting'
import { sentenceFor } from './sentence'
import { WordsToday } from './session/words-today'
import { SettingsStore } from './settings/settings-store'
import { showTheme } from './settings/use-settings'
import { Spoken } from './spoken'
import { StartFailed } from './start-failed'
import { readFonts } from './ui/fonts'
import { isMac } from './ui/platform'
import { toast, Toasts } from './ui/toast'
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
  const systemLanguage = start.info.language
  const [newsroom] = await Promise.all([
    start.settings.welcomed ? import('./newsroom').then(({ Newsroom }) => Newsroom) : null,
    speak(chosenLanguage(start.settings.interfaceLanguage, systemLanguage)),
  ])
  const tell = (error: unknown) => toast(sentenceFor(error))
  const settings = new SettingsStore(start.settings, tell)
  const today = new WordsToday(start.settings.today, (kept) => settings.change({ today: kept }))
  const flushSettings = () => {
    today.flush()
    return settings.flush()
  }
  const pages = new StoryPages((query) => call('articles.list', query), tell)
  if (newsroom) pages.begin(queryOf(start.settings.list ?? WHOLE_LIST), start.stories)
  const workbench = new Workbench(start.info.readOnlyBecause, start.info.sample)
  const { recovery, privateSetAside } = start.info
  const failure = begin(workbench, start.story)
  const damaged = start.problem?.code === 'library.damaged' ? String(start.problem.params.id) : null
  const notice = noticeOf(start.problem) ?? failure
  const text = () => (workbench.opened ? plainText(workbench.opened.session.article) : '')
  document.documentElement.toggleAttribute('data-mac', isMac)
  on('window.assisted', (assisted) => document.documentElement.toggleAttribute('data-assisted', assisted.on))
  showTheme(start.settings.theme)
  await Promise.all([fonts, readFonts(JSON.stringify(start))])
  createRoot(root).render(
    <CSPProvider disableStyleElements>
      <Spoken>
        {() => (
          <>
            <ErrorBoundary text={text} save={workbench.leave}>
              <App {...{ newsroom, workbench, pages, settings, today, systemLanguage, notice, damaged }} />
            </ErrorBoundary>
            <Quitting workbench={workbench} flushSettings={flushSettings} />
            {(recovery ?? privateSetAside) !== null && (
              <Suspense>
                <RecoveredDialog {...{ recovery, privateSetAside }} />
              </Suspense>
            )}
            <Toasts />
          </>
        )}
      </Spoken>
    </CSPProvider>,
  )
} catch (error) {
  await speakWithoutStart()
  createRoot(root).render(<Spoken>{() => <StartFailed reason={sentenceFor(error)} />}</Spoken>)
}

/** What the person should know of the start. A damaged story says so by itself. */
function noticeOf(problem: Problem | null): string | null {
  return problem === null || problem.code === 'library.damaged' ? null : sentenceOf(problem)
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

/** Speaks what was chosen or, as far as the page knows it by itself, what the system speaks. Never rejects. */
async function speakWithoutStart(): Promise<void> {
  try {
    const { interfaceLanguage } = await call('settings.get', {})
    await speak(chosenLanguage(interfaceLanguage, nearestInterfaceLanguage(navigator.languages)))
  } catch {
    // Then the reason is given in English.
  }
}
