import { useState } from 'react'
import type { DeskStatus, FoundDesk } from '../../shared/bridge/desk'
import type { Settings } from '../../shared/bridge/settings'
import { NEWEST_FIRST } from '../../shared/bridge/story'
import { call } from '../bridge'
import { MeetDesk } from './meet-desk'
import { RecoveryCode } from './recovery-code'
import { SettleIn } from './settle-in'

type Person = Settings['person']

/** Joins the desk in a folder that was chosen: what lies there, the recovery code of an encrypted one that is made, then who the person is and what comes in. */
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
  const [code, setCode] = useState<string | null>(null)
  const { person, onPerson, onMade, onClose } = props

  if (joined && code !== null) return <RecoveryCode desk={joined} code={code} onKept={() => setCode(null)} />
  if (joined) return <SettleIn {...{ joined, here, person, onPerson, onClose }} />
  return (
    <MeetDesk
      key={found.folder}
      found={found}
      onFound={setFound}
      onClose={onClose}
      join={async (how) => {
        // What is here before others' stories come in is what may be shared with them.
        setHere(await ownStories())
        const { recovery, ...desk } = await call('desk.join', { folder: found.folder, ...how })
        if (how.name !== undefined) onMade(desk.id)
        setCode(recovery ?? null)
        setJoined(desk)
      }}
    />
  )
}

const AT_ONCE = 500

/** The stories that are here, but for the sample, which belongs to no desk. */
async function ownStories(): Promise<string[]> {
  const ids = await call('articles.ids', { filter: {}, sort: NEWEST_FIRST })
  const own: string[] = []
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await call('articles.rows', { ids: ids.slice(at, at + AT_ONCE) })
    own.push(...rows.filter(({ sample }) => !sample).map(({ id }) => id))
  }
  return own
}
