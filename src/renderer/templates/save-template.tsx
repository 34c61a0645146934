import { useState } from 'react'
import { titleOf } from '../../shared/article/article'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { useSession } from '../session/use-story'
import { NameDialog } from '../ui/name-dialog'
import { toast } from '../ui/toast'
import { useCommands } from '../ui/use-commands'

const LONGEST_NAME = 100

/** *Save as template*: the command and its dialog. */
export function SaveTemplate() {
  const session = useSession()
  const [name, setName] = useState<string | null>(null)
  useCommands({ 'story.save-template': () => setName(titleOf(session.article).slice(0, LONGEST_NAME)) })

  const keep = async (given: string) => {
    const json = JSON.stringify(session.article)
    if (await attempt(call('templates.save', { name: given, json }))) toast(t('template.saved', { name: given }))
  }

  return (
    <NameDialog
      title={t('template.save')}
      label={t('template.name')}
      help={t('template.save.help')}
      confirm={t('template.save.confirm')}
      longest={LONGEST_NAME}
      name={name}
      onName={setName}
      onGiven={(given) => void keep(given)}
    />
  )
}
