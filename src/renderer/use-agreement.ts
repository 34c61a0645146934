import { useEffect, useRef } from 'react'
import type { DeskSettings } from '../shared/bridge/desk'
import { sameValue } from '../shared/article/same-value'
import { DEFAULT_LIMITS, Limits, type Settings } from '../shared/bridge/settings'
import { REFERENCE_STYLES } from '../shared/export/reference-style'
import { attempt } from './attempt'
import { call } from './bridge'
import { useDesks } from './session/desks'
import type { SettingsStore } from './settings/settings-store'
import { isZone } from './ui/time-zones'

/** What a newsroom agrees on: the settings of this computer that are those of its desk. */
type Agreed = Pick<Settings, 'publisher' | 'siteAddress' | 'sections' | 'limits' | 'referenceStyle' | 'timeZone'>

const FIELDS = [
  'publisher',
  'siteAddress',
  'sections',
  'limits',
  'referenceStyle',
  'timeZone',
] as const satisfies (keyof Agreed)[]

/**
 * Keeps what the newsroom has agreed on the same here and at the desk that new stories belong to: what the desk says
 * holds here, and what somebody sets here goes to the desk.
 */
export function useAgreement(store: SettingsStore): void {
  const desk = useDesks().find(({ isDefault }) => isDefault)
  const id = desk?.id
  const lookedAt = desk?.lookedAt
  /** What was agreed on when somebody last looked, here and there. */
  const known = useRef<{ desk: string; at: string | null; agreed: Agreed } | null>(null)

  useEffect(() => {
    if (id === undefined || lookedAt === undefined) return void (known.current = null)
    let current = true
    const take = (settings: DeskSettings) => {
      if (!current) return
      const agreed = agreedBy(settings)
      const before = known.current?.desk === id ? known.current.agreed : {}
      const news = FIELDS.filter((field) => agreed[field] !== undefined && !sameValue(agreed[field], before[field]))
      known.current = { desk: id, at: lookedAt, agreed: { ...pick(store.value, FIELDS), ...agreed } }
      if (news.length > 0) store.change(pick(agreed, news))
    }
    // A desk that was left meanwhile agrees on nothing.
    call('desk.settings', { desk: id }).then(take, () => undefined)
    return () => {
      current = false
    }
  }, [id, lookedAt, store])

  useEffect(
    () =>
      store.subscribe(() => {
        const last = known.current
        if (last === null) return
        const changed = FIELDS.filter((field) => !sameValue(store.value[field], last.agreed[field]))
        if (changed.length === 0) return
        known.current = { ...last, agreed: { ...last.agreed, ...pick(store.value, changed) } }
        void attempt(tellDesk(last.desk, pick(store.value, changed)))
      }),
    [store],
  )
}

/** Has a desk that was just made agree on what this computer has. */
export async function agreeAtFirst(desk: string, store: SettingsStore): Promise<void> {
  await tellDesk(desk, pick(store.value, FIELDS))
}

function pick<K extends keyof Agreed>(from: Agreed, fields: readonly K[]): Pick<Agreed, K> {
  return Object.fromEntries(fields.map((field) => [field, from[field]])) as Pick<Agreed, K>
}

async function tellDesk(desk: string, { publisher, ...changed }: Agreed): Promise<void> {
  const settings = await call('desk.settings', { desk })
  // What nobody set here is nothing to tell.
  const set = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined))
  const named = publisher === undefined ? {} : { siteName: publisher }
  await call('desk.setSettings', { desk, settings: { ...settings, ...set, ...named } })
}

/** What this version can make of a desk's settings, which a later one may have written. */
function agreedBy({ siteName, siteAddress, sections, limits, referenceStyle, timeZone }: DeskSettings): Agreed {
  const read = Limits.safeParse({ ...DEFAULT_LIMITS, ...limits })
  const style = REFERENCE_STYLES.find((known) => known === referenceStyle)
  return {
    ...(siteName !== undefined && { publisher: siteName }),
    ...(siteAddress !== undefined && { siteAddress }),
    ...(sections.length > 0 && {
      sections: sections
        .map((name) => name.slice(0, 100))
        .filter(Boolean)
        .slice(0, 200),
    }),
    ...(Object.keys(limits).length > 0 && read.success && { limits: read.data }),
    ...(style && { referenceStyle: style }),
    ...(timeZone !== undefined && (timeZone === '' || isZone(timeZone)) && { timeZone }),
  }
}
