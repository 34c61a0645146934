import { Component, type ReactNode } from 'react'
import { t } from '../shared/messages/translate'
import styles from './error-boundary.module.css'
import { sentenceFor } from './sentence'
import { Button } from './ui/button'
import { copyText } from './ui/copy-text'

interface Props {
  /** The open story's words. */
  text(): string
  /** Saves what can be saved before the window begins again. Rejects when it can't. */
  save(): Promise<void>
  children: ReactNode
}

interface State {
  broken: boolean
  copied: boolean
  /** Why the last words could not be saved. */
  unsaved: string | null
}

/** What stands in the window when it breaks: the words can be taken out, and the window can begin again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false, copied: false, unsaved: null }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    const { broken, copied, unsaved } = this.state
    if (!broken) return this.props.children
    const text = this.props.text()
    const copy = () => {
      copyText(text)
      this.setState({ copied: true })
    }
    const reload = async () => {
      try {
        if (unsaved === null) await this.props.save()
        location.reload()
      } catch (error) {
        this.setState({ unsaved: sentenceFor(error) })
      }
    }
    return (
      <main className={styles.broken} role="alert">
        <h1>{t('broken.title')}</h1>
        <p>{unsaved === null ? t('broken.body') : t('status.failed', { reason: unsaved })}</p>
        <p className={styles.choices}>
          {text !== '' && <Button onClick={copy}>{t('broken.copy')}</Button>}
          <Button variant="primary" onClick={() => void reload()}>
            {t(unsaved === null ? 'broken.reload' : 'broken.reload-anyway')}
          </Button>
        </p>
        {copied && <p>{t('app.copied')}</p>}
      </main>
    )
  }
}
