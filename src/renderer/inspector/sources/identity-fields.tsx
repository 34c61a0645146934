import { Lock } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { t } from '../../../shared/messages/translate'
import { TextArea, TextField } from '../../ui/field'
import { Described } from './described'
import type { Bound } from './describing-field'
import type { Reaching } from './secrets'
import type { DraftProblems, SourceDraft } from './source-draft'
import styles from './source-fields.module.css'

/** Who a confidential source is: fields that never enter the story, and who knows it. */
export function IdentityFields(props: {
  draft: SourceDraft
  problems: DraftProblems
  reaching: Reaching
  /** The story had the source by name until now. */
  moves: boolean
  /** The source is confidential already, and this computer doesn't know who it is. */
  elsewhere: boolean
  bind(name: keyof SourceDraft): Bound
  onReaching(reaching: Reaching): void
  /** Where the source still stands by name: what a person should know before it moves, and may want to know later. */
  named: ReactNode
  /** What else stays here: evidence. */
  children: ReactNode
}) {
  const { draft, problems, reaching, moves, elsewhere, bind, onReaching, named, children } = props
  const id = useId()
  return (
    <>
      <div role="group" aria-labelledby={id} className={styles.confidential}>
        <h3 id={id} className={styles.legend}>
          <Lock size={13} aria-hidden /> {t('inspector.sources.identity')}
        </h3>
        <p className={styles.help}>{t('sources.identity.help')}</p>
        {moves && <p>{t('sources.identity.moves')}</p>}
        {moves && named}
        {elsewhere && (
          <p role="note">
            {t('sources.identity.elsewhere', { known: draft.knownTo === '' ? 'no' : 'yes', name: draft.knownTo })}
          </p>
        )}
        <TextArea
          {...bind('authors')}
          rows={1}
          className={styles.authors}
          label={t('sources.identity.name')}
          help={t('inspector.form.authors-help')}
        />
        <div className={styles.fields}>
          <TextField
            ownUndo
            name="contact"
            label={t('sources.field.contact')}
            value={reaching.contact}
            onValue={(contact) => onReaching({ ...reaching, contact })}
          />
          <TextField
            ownUndo
            name="reach"
            label={t('sources.field.reach')}
            help={t('sources.identity.reach-help')}
            value={reaching.reach}
            onValue={(reach) => onReaching({ ...reaching, reach })}
          />
        </div>
        <TextArea {...bind('note')} spellCheck label={t('sources.identity.notes')} />
        <Described draft={draft} problems={problems} bind={bind} apart={['authors', 'note']} />
        {children}
        {!moves && named}
      </div>
      <TextField
        {...bind('knownTo')}
        label={t('sources.identity.known-to')}
        help={t('sources.identity.known-to-help')}
      />
    </>
  )
}
