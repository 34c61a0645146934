import { useId, useState } from 'react'
import { titleOf } from '../../shared/article/article'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { useSession } from '../session/use-story'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TextField } from '../ui/field'
import { toast } from '../ui/toast'
import { useCommands } from '../ui/use-commands'

const LONGEST_NAME = 100

/** *Save as template*: the command and its dialog. */
export function SaveTemplate() {
  const session = useSession()
  const form = useId()
  const [name, setName] = useState<string | null>(null)
  useCommands({ 'story.save-template': () => setName(titleOf(session.article).slice(0, LONGEST_NAME)) })

  const close = () => setName(null)
  const given = (name ?? '').trim()
  const keep = async () => {
    if (given === '') return
    close()
    const json = JSON.stringify(session.article)
    if (await attempt(call('templates.save', { name: given, json }))) toast(t('template.saved', { name: given }))
  }

  return (
    <Dialog
      title={t('template.save')}
      open={name !== null}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" form={form} disabled={given === ''}>
            {t('template.save.confirm')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <TextField
          label={t('template.name')}
          help={t('template.save.help')}
          maxLength={LONGEST_NAME}
          value={name ?? ''}
          onValue={setName}
          ownUndo
        />
      </form>
    </Dialog>
  )
}
