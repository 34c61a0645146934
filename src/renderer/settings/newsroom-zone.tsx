import { useMemo } from 'react'
import { t } from '../../shared/messages/translate'
import { SelectField } from '../ui/field'
import { localZone, zoneOptions } from '../ui/time-zones'
import type { SettingsStore } from './settings-store'
import { useSettings } from './use-settings'

/** The newsroom's time zone, by whose clock embargoes and due times are first given. */
export function NewsroomZone({ settings }: { settings: SettingsStore }) {
  const { timeZone = '' } = useSettings(settings)
  const zones = useMemo(() => zoneOptions(timeZone || 'UTC'), [timeZone])
  const here = { value: '', label: t('settings.time-zone-here', { zone: localZone().replaceAll('_', ' ') }) }
  return (
    <SelectField
      label={t('settings.time-zone')}
      help={t('settings.time-zone-help')}
      value={timeZone}
      options={[here, ...zones]}
      onValue={(zone) => settings.change({ timeZone: zone })}
    />
  )
}
