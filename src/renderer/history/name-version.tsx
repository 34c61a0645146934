import { useId, useState } from 'react'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { useSession } from '../session/use-story'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TextField } from '../ui/field'
import { toast } from '../ui/toast'
import { useCommands } from '../ui/use-commands'

const LONGEST_NAME = 200

/** *Name this version*: the command and its dialog. Only where the story may be changed. */
export function NameVersion() {
  const session = useSession()
  const form = useId()
  const [label, setLabel] = useState<string | null>(null)
  useCommands({ 'story.name-version': () => setLabel('') })

  const close = () => setLabel(null)
  const name = (label ?? '').trim()
  const keep = async () => {
    if (name === '') return
    close()
    if (await attempt(session.nameVersion(name))) toast(t('history.name.done', { label: name }))
  }

  return (
    <Dialog
      title={t('history.name')}
      open={label !== null}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" form={form} disabled={name === ''}>
            {t('history.name.confirm')}
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
          label={t('history.name.label')}
          help={t('history.name.help')}
          maxLength={LONGEST_NAME}
          value={label ?? ''}
          onValue={setLabel}
          ownUndo
        />
      </form>
    </Dialog>
  )
}
