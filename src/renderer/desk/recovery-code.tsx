import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { DeskStatus } from '../../shared/bridge/desk'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { Button } from '../ui/button'
import { CheckField } from '../ui/choice-field'
import { copyText } from '../ui/copy-text'
import { Dialog } from '../ui/dialog'
import { TextField } from '../ui/field'
import desk from './desk.module.css'
import styles from './recovery-code.module.css'

/** Shows the recovery code of a desk, which is nowhere else: nobody gets past it by a slip of the hand. */
export function RecoveryCode(props: { desk: Pick<DeskStatus, 'id' | 'name'>; code: string; onKept(): void }) {
  const { id, name } = props.desk
  const { code, onKept } = props
  const [kept, setKept] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const goOn = () => (kept ? onKept() : setSaid(t('sealed.code.first')))
  const save = async () => {
    const saved = await call('desk.saveCode', { desk: id, code })
    if (saved) setSaid(t('sealed.code.saved'))
  }
  return (
    <Dialog
      title={t('sealed.code.title')}
      open
      onClose={goOn}
      footer={
        <Button variant="primary" aria-disabled={!kept} onClick={goOn}>
          {t('sealed.code.go-on')}
        </Button>
      }
    >
      <div className={desk.form}>
        <p>{t('sealed.code.what', { name })}</p>
        <TextField
          label={t('sealed.code')}
          help={t('sealed.code.where')}
          value={code}
          onValue={() => undefined}
          readOnly
          dir="ltr"
          className={styles.code}
          onFocus={(event) => event.target.select()}
        />
        <p className={styles.ways}>
          <Button
            onClick={() => {
              copyText(code)
              setSaid(t('sealed.code.copied'))
            }}
          >
            {t('sealed.code.copy')}
          </Button>
          <Button onClick={() => window.print()}>{t('sealed.code.print')}</Button>
          <Button onClick={() => void attempt(save())}>{t('sealed.code.save')}</Button>
        </p>
        <CheckField label={t('sealed.code.kept')} checked={kept} onValue={setKept} />
        <p role="status" className={styles.said}>
          {said}
        </p>
      </div>
      {createPortal(<Paper name={name} code={code} />, document.body)}
    </Dialog>
  )
}

/** All that the window prints while the code is shown. */
function Paper({ name, code }: { name: string; code: string }) {
  return (
    <section className={styles.paper} aria-hidden>
      <h1>{t('sealed.paper.title', { name })}</h1>
      <p dir="ltr" className={styles.printed}>
        {code}
      </p>
      <p>{t('sealed.paper.what')}</p>
      <p>{t('sealed.paper.where')}</p>
    </section>
  )
}
