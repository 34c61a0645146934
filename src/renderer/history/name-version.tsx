import { useState } from 'react'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { useSession } from '../session/use-story'
import { NameDialog } from '../ui/name-dialog'
import { toast } from '../ui/toast'
import { useCommands } from '../ui/use-commands'

const LONGEST_NAME = 200

/** *Name this version*: the command and its dialog. Only where the story may be changed. */
export function NameVersion() {
  const session = useSession()
  const [name, setName] = useState<string | null>(null)
  useCommands({ 'story.name-version': () => setName('') })

  const keep = async (label: string) => {
    if (await attempt(session.nameVersion(label))) toast(t('history.name.done', { label }))
  }

  return (
    <NameDialog
      title={t('history.name')}
      label={t('history.name.label')}
      help={t('history.name.help')}
      confirm={t('history.name.confirm')}
      longest={LONGEST_NAME}
      name={name}
      onName={setName}
      onGiven={(label) => void keep(label)}
    />
  )
}
