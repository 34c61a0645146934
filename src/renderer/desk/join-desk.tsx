import { useState } from 'react'
import type { DeskStatus, FoundDesk } from '../../shared/bridge/desk'
import type { Settings } from '../../shared/bridge/settings'
import { call } from '../bridge'
import { MeetDesk } from './meet-desk'
import { SettleIn } from './settle-in'

type Person = Settings['person']

/** Joins the desk in a folder that was chosen: what lies there, then who the person is and what comes in. */
export function JoinDesk(props: {
  found: FoundDesk
  person: Person
  onPerson(person: Person): void
  /** The folder has just become a desk. */
  onMade(desk: string): void
  onClose(): void
}) {
  const [found, setFound] = useState(props.found)
  const [here, setHere] = useState<string[]>([])
  const [joined, setJoined] = useState<DeskStatus | null>(null)
  const { person, onPerson, onMade, onClose } = props

  if (joined) return <SettleIn {...{ joined, here, person, onPerson, onClose }} />
  return (
    <MeetDesk
      key={found.folder}
      found={found}
      onFound={setFound}
      onClose={onClose}
      join={async (name) => {
        // What is here before others' stories come in is what may be shared with them.
        setHere(await call('articles.ids', { filter: {}, sort: { by: 'updated', descending: true } }))
        const desk = await call('desk.join', { folder: found.folder, ...(name !== undefined && { name }) })
        if (name !== undefined) onMade(desk.id)
        setJoined(desk)
      }}
    />
  )
}
