import { type Byline, BylineRole } from '../../../shared/article/article'
import { t } from '../../../shared/messages/translate'
import { useSession, useStory } from '../../session/use-story'
import { SelectField, TextField } from '../../ui/field'
import { ListEditor } from '../list-editor'
import { BylineName } from './byline-name'

/** Who made the story, in the order in which they are named. */
export function Bylines({ disabled }: { disabled: boolean }) {
  const session = useSession()
  const bylines = useStory((article) => article.bylines)
  const set = (next: Byline[], group?: string) => session.edit((article) => ({ ...article, bylines: next }), { group })
  const replace = (index: number, byline: Byline, group?: string) => set(bylines.with(index, byline), group)

  return (
    <ListEditor
      label={t('inspector.story.bylines')}
      items={bylines}
      onChange={set}
      keyOf={(_, index) => index}
      nameOf={({ name }) => name || t('inspector.byline.unnamed')}
      add={{ label: t('inspector.byline.add'), blank: (): Byline => ({ name: '', role: 'author' }) }}
      disabled={disabled}
    >
      {(byline, index) => (
        <>
          <BylineName
            name={byline.name}
            onName={(name) => replace(index, { ...byline, name }, `byline ${index} name`)}
            onKnown={(known) => replace(index, known)}
          />
          <SelectField
            labelHidden
            label={t('inspector.byline.role')}
            value={byline.role}
            options={BylineRole.options.map((role) => ({ value: role, label: t(`inspector.role.${role}`) }))}
            onValue={(role) => replace(index, { ...byline, role })}
          />
          <TextField
            labelHidden
            label={t('inspector.byline.organisation')}
            placeholder={t('inspector.byline.organisation')}
            value={byline.organisation ?? ''}
            onValue={(organisation) => {
              const { organisation: _, ...rest } = byline
              replace(index, organisation === '' ? rest : { ...rest, organisation }, `byline ${index} organisation`)
            }}
          />
        </>
      )}
    </ListEditor>
  )
}
