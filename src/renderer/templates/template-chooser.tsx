import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Template } from '../../shared/bridge/templates'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { toast } from '../ui/toast'
import { TemplatePreview } from './template-preview'
import styles from './template-chooser.module.css'
import { aboutTemplate, nameOfTemplate } from './template-names'

/** What a story begins from: a list to choose from, with what each is made of. Enter begins the story. */
export function TemplateChooser(props: { readOnly: boolean; onClose(): void; onBegin(id: string): void }) {
  const { readOnly, onClose, onBegin } = props
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [templates, setTemplates] = useState<Template[] | null>(null)
  const [marked, setMarked] = useState(0)
  const at = Math.min(marked, (templates?.length ?? 1) - 1)
  const chosen = templates?.[at]

  const read = async () => {
    await attempt(call('templates.list', {}).then(setTemplates))
  }
  useEffect(() => void read(), [])
  useEffect(() => {
    if (templates !== null) list.current?.focus()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when there is a list
  }, [templates === null])

  const remove = async ({ id: own, name }: Template) => {
    if (!(await attempt(call('templates.remove', { id: own, removed: true })))) return
    await read()
    list.current?.focus()
    const undo = async () => {
      if (await attempt(call('templates.remove', { id: own, removed: false }))) await read()
    }
    toast(t('template.removed', { name }), { label: t('app.undo'), run: () => void undo() })
  }
  const rename = async (own: string, name: string) => {
    if (await attempt(call('templates.rename', { id: own, name }))) await read()
    list.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const last = (templates?.length ?? 0) - 1
    const to = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last }[event.key]
    if (to !== undefined) setMarked(to)
    else if (event.key === 'Enter' && chosen && !readOnly) onBegin(chosen.id)
    else if (event.key === 'Delete' && chosen?.own && !readOnly) void remove(chosen)
    else return
    event.preventDefault()
  }

  return (
    <Dialog
      open
      title={t('template.choose')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" disabled={!chosen || readOnly} onClick={() => chosen && onBegin(chosen.id)}>
            {t('template.begin')}
          </Button>
        </>
      }
    >
      <div className={styles.chooser}>
        <div
          ref={list}
          role="listbox"
          tabIndex={0}
          aria-label={t('template.list')}
          aria-activedescendant={chosen && `${id}-${chosen.id}`}
          className={styles.list}
          onKeyDown={onKeyDown}
        >
          {templates?.map((template, index) => (
            <div
              key={template.id}
              id={`${id}-${template.id}`}
              role="option"
              aria-selected={index === at}
              className={styles.option}
              ref={(element) => {
                if (index === at) element?.scrollIntoView({ block: 'nearest' })
              }}
              onClick={() => setMarked(index)}
              onDoubleClick={() => readOnly || onBegin(template.id)}
            >
              <bdi className={styles.name}>{nameOfTemplate(template)}</bdi>
              <span className={styles.about}>{aboutTemplate(template)}</span>
            </div>
          ))}
        </div>
        {chosen && (
          <TemplatePreview
            key={`${chosen.id} ${chosen.name}`}
            template={chosen}
            readOnly={readOnly}
            onRename={(name) => void rename(chosen.id, name)}
            onRemove={() => void remove(chosen)}
          />
        )}
      </div>
    </Dialog>
  )
}
