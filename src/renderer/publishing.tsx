import { type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { countPlaceholders } from '../shared/article/placeholders'
import { t } from '../shared/messages/translate'
import { attempt } from './attempt'
import { PublishDialog } from './titlebar/publish-dialog'
import { runCommand } from './ui/commands'
import { toast } from './ui/toast'
import type { Opened, Workbench } from './workbench/workbench'

export interface Publishing {
  ask(): void
  /** The question, while it is asked. */
  dialog: ReactNode
}

/** Marking the open story as published, once the person has said yes. */
export function usePublishing(workbench: Workbench, opened: Opened | null): Publishing {
  const [asked, setAsked] = useState(false)
  const story = opened?.session.article
  const publish = async () => {
    setAsked(false)
    if (await attempt(workbench.publish())) toast(t('publish.done'))
  }
  return {
    ask: () => setAsked(true),
    dialog: (
      <PublishDialog
        open={asked}
        again={story?.publication !== undefined}
        placeholders={asked && story ? countPlaceholders(story) : 0}
        conflicts={asked && story ? story.conflicts : []}
        onConflicts={() => {
          flushSync(() => setAsked(false))
          runCommand('edit.next-conflict')
        }}
        onCancel={() => setAsked(false)}
        onPublish={() => void publish()}
      />
    ),
  }
}
