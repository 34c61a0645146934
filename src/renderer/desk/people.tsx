import { X } from 'lucide-react'
import { useRef, useState } from 'react'
import { newId } from '../../shared/article/id'
import type { DeskSettings, DeskStatus } from '../../shared/bridge/desk'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { Button } from '../ui/button'
import { TextField } from '../ui/field'
import styles from './desk-page.module.css'

type Person = DeskSettings['people'][number]

/** Who belongs to a desk, and as what. A line is kept when it is left; one without a name is nobody yet. */
export function People({ desk, initial }: { desk: DeskStatus; initial: readonly Person[] }) {
  const [people, setPeople] = useState(initial)
  const [added, setAdded] = useState<string | null>(null)
  const add = useRef<HTMLButtonElement>(null)
  const change = (person: Person) =>
    setPeople((before) => before.map((each) => (each.id === person.id ? person : each)))
  const remove = ({ id }: Person) => {
    setPeople((before) => before.filter((each) => each.id !== id))
    add.current?.focus()
    void attempt(changePeople(desk.id, (kept) => kept.filter((each) => each.id !== id)))
  }
  return (
    <fieldset className={styles.people}>
      <legend className={styles.legend}>{t('desks.page.people', { name: desk.name })}</legend>
      {people.map((person) => (
        <PersonLine
          key={person.id}
          person={person}
          isNew={person.id === added}
          onChange={change}
          onKeep={() => void attempt(changePeople(desk.id, (kept) => withPerson(kept, person)))}
          onRemove={() => remove(person)}
        />
      ))}
      {people.length > 0 && <p className={styles.help}>{t('desks.page.roles-help')}</p>}
      <p>
        <Button
          ref={add}
          onClick={() => {
            const id = newId()
            setAdded(id)
            setPeople([...people, { id, name: '', roles: [] }])
          }}
        >
          {t('desks.page.add-person')}
        </Button>
      </p>
    </fieldset>
  )
}

/** `isNew`: somebody was just added, whose name is asked for. */
function PersonLine(props: {
  person: Person
  isNew: boolean
  onChange(person: Person): void
  onKeep(): void
  onRemove(): void
}) {
  const { person, isNew, onChange, onKeep, onRemove } = props
  const [roles, setRoles] = useState(person.roles.join(', '))
  const remove = t('desks.page.remove-person', { name: person.name === '' ? t('desks.page.new-person') : person.name })
  return (
    <div className={styles.person}>
      <TextField
        label={t('desks.page.person')}
        value={person.name}
        autoFocus={isNew}
        onValue={(name) => onChange({ ...person, name })}
        onBlur={onKeep}
        maxLength={200}
        ownUndo
      />
      <TextField
        label={t('desks.page.roles')}
        value={roles}
        onValue={(text) => {
          setRoles(text)
          onChange({ ...person, roles: readRoles(text) })
        }}
        onBlur={onKeep}
        maxLength={400}
        ownUndo
      />
      <button type="button" className={styles.remove} aria-label={remove} title={remove} onClick={onRemove}>
        <X size={15} aria-hidden />
      </button>
    </div>
  )
}

const MOST_ROLES = 20
const LONGEST_ROLE = 40

/** Roles as they are written: with a comma between them, of whatever script. */
function readRoles(text: string): string[] {
  const roles = text.split(/[,،;؛]/).map((role) => role.trim().slice(0, LONGEST_ROLE).trim())
  return [...new Set(roles)].filter((role) => role !== '').slice(0, MOST_ROLES)
}

function withPerson(people: Person[], person: Person): Person[] {
  const name = person.name.trim()
  if (name === '') return people
  const named = { ...person, name }
  return people.some(({ id }) => id === person.id)
    ? people.map((each) => (each.id === person.id ? named : each))
    : [...people, named]
}

/** Changes the people of a desk by what it knows by now, so that whoever joined meanwhile stays. */
async function changePeople(desk: string, change: (people: Person[]) => Person[]): Promise<void> {
  const settings = await call('desk.settings', { desk })
  await call('desk.setSettings', { desk, settings: { ...settings, people: change(settings.people) } })
}
