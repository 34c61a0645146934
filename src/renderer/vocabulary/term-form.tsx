import { type FormEvent, useId, useState } from 'react'
import { slugOf } from '../../shared/article/slug'
import { TagGroup } from '../../shared/article/tag'
import type { Term } from '../../shared/article/term'
import type { ListedTerm } from '../../shared/bridge/tagging'
import { interfaceLanguage, t } from '../../shared/messages/translate'
import { call } from '../bridge'
import { sentenceFor } from '../sentence'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { SelectField, TextArea, TextField } from '../ui/field'
import { groupName } from '../ui/tag-field/tag-groups'
import { toast } from '../ui/toast'
import { findParents } from './find-parents'
import { draftOfTerm, linesOf, type TermDraft, termOfDraft } from './term-draft'
import styles from './vocabulary.module.css'

/** The form for a term, or for a new one. `onRemove` takes it away, where it is there. */
export function TermForm(props: {
  listed: ListedTerm | null
  onSave(term: Term): void
  onRemove(term: Term): void
  onClose(): void
}) {
  const { listed, onSave, onRemove, onClose } = props
  const id = useId()
  const before = listed?.term ?? null
  const [draft, setDraft] = useState(() => draftOfTerm(listed))
  const [problems, setProblems] = useState<Partial<Record<keyof TermDraft, string>>>({})
  const change = (field: keyof TermDraft) => (value: string) => {
    setDraft({ ...draft, [field]: value })
    setProblems({ ...problems, [field]: undefined })
  }

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (slugOf(draft.name) === '') return setProblems({ name: t('vocabulary.unfit') })
    try {
      const name = draft.name.trim()
      if (before === null && (await isThere(name))) return setProblems({ name: t('vocabulary.exists', { name }) })
      const parents = await findParents(linesOf(draft.parents), listed)
      if ('unknown' in parents) return setProblems({ parents: t('vocabulary.no-parent', { name: parents.unknown }) })
      onSave(termOfDraft(draft, before, parents.slugs))
    } catch (error) {
      toast(sentenceFor(error))
    }
  }

  const text = (field: keyof TermDraft) => ({
    ownUndo: true,
    maxLength: 200,
    value: draft[field],
    error: problems[field],
    onValue: change(field),
  })
  return (
    <Dialog
      open
      title={t(before ? 'vocabulary.edit-title' : 'vocabulary.new-title')}
      onClose={onClose}
      footer={
        <>
          {before && (
            <Button className={styles.aside} onClick={() => onRemove(before)}>
              {t('vocabulary.remove')}
            </Button>
          )}
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" form={id}>
            {t('vocabulary.save')}
          </Button>
        </>
      }
    >
      <form id={id} className={styles.form} onSubmit={(event) => void save(event)}>
        <TextField label={t('vocabulary.name')} {...text('name')} />
        <SelectField
          label={t('vocabulary.group')}
          value={draft.group}
          onValue={change('group')}
          options={TagGroup.options.map((group) => ({ value: group, label: groupName(group) }))}
        />
        <div className={styles.pair}>
          <TextField label={t('vocabulary.english')} {...text('english')} lang="en" />
          <TextField label={t('vocabulary.arabic')} {...text('arabic')} lang="ar" />
        </div>
        <TextArea
          label={t('vocabulary.other-names')}
          help={t('vocabulary.other-names-help')}
          {...text('synonyms')}
          maxLength={20_000}
        />
        <TextArea
          label={t('vocabulary.parents')}
          help={t('vocabulary.parents-help')}
          {...text('parents')}
          maxLength={5000}
        />
        <TextField label={t('vocabulary.code')} {...text('code')} />
      </form>
    </Dialog>
  )
}

/** Whether another term would have the slug of a new one. */
async function isThere(name: string): Promise<boolean> {
  const { terms } = await call('vocabulary.list', {
    text: name.slice(0, 200),
    language: interfaceLanguage(),
    limit: 200,
  })
  return terms.some(({ term }) => term.slug === slugOf(name))
}
