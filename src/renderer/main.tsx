import './ui/tokens.css'
import './ui/base.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { createRoot } from 'react-dom/client'
import * as z from 'zod'
import { problemOf } from '../shared/bridge/errors'
import { App } from './app'
import { call } from './bridge'
import { ErrorBoundary } from './error-boundary'
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

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no root')

try {
  const fonts = readFonts()
  const [info, stored] = await Promise.all([call('app.info', {}), call('settings.get', {})])
  const settings = new SettingsStore(stored, (error) => toast(sentenceFor(error)))
  const workbench = new Workbench(info.readOnly, info.sample)
  const text = () => (workbench.opened ? plainText(workbench.opened.session.article) : '')
  document.documentElement.toggleAttribute('data-mac', isMac)
  showTheme(stored.theme)
  const notice = stored.welcomed ? await openFirst(workbench, stored.lastStory) : null
  await fonts
  createRoot(root).render(
    <CSPProvider disableStyleElements>
      <ErrorBoundary text={text} save={workbench.leave}>
        <App workbench={workbench} settings={settings} notice={notice} />
      </ErrorBoundary>
      <Closing workbench={workbench} flushSettings={settings.flush} />
      <Toasts />
    </CSPProvider>,
  )
} catch (error) {
  createRoot(root).render(<StartFailed reason={sentenceFor(error)} />)
}

/** Opens the story that was open last, or the newest. Gives what the person should know when that did not work. */
async function openFirst(workbench: Workbench, last: string | undefined): Promise<string | null> {
  try {
    if (last !== undefined) await workbench.open(last)
    if (!workbench.opened || workbench.opened.session.trashed) await workbench.openNewest()
    return null
  } catch (error) {
    await workbench.openNewest().catch(() => {})
    return problemOf(error).code === 'article.not-found' ? null : sentenceFor(error)
  }
}
