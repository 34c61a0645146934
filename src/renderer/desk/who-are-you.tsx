import { useState } from 'react'
import type { DeskSettings } from '../../shared/bridge/desk'
import { t } from '../../shared/messages/translate'
import { SelectField, TextField } from '../ui/field'

/** No id of a person, which is never empty. */
const SOMEBODY_ELSE = ''

/** Asks for a name: one of a desk's people, or another. */
export function WhoAreYou(props: { people: DeskSettings['people']; name: string; onName(name: string): void }) {
  const { people, name, onName } = props
  const [types, setTypes] = useState(false)
  const named = people.find((person) => person.name === name.trim())
  const chosen = types ? SOMEBODY_ELSE : (named?.id ?? SOMEBODY_ELSE)
  const options = [
    ...people.map((person) => ({ value: person.id, label: person.name })),
    { value: SOMEBODY_ELSE, label: t('desks.settle.somebody-else') },
  ]
  return (
    <>
      {people.length > 0 && (
        <SelectField
          label={t('desks.settle.who')}
          value={chosen}
          options={options}
          onValue={(id) => {
            const person = people.find((each) => each.id === id)
            setTypes(person === undefined)
            if (person) onName(person.name)
          }}
        />
      )}
      {chosen === SOMEBODY_ELSE && (
        <TextField
          label={t('welcome.name')}
          help={t('welcome.name-hint')}
          value={name}
          onValue={onName}
          maxLength={200}
          ownUndo
        />
      )}
    </>
  )
}
