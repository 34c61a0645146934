import type { Option } from './field'

/** Where this computer is (an IANA name). */
export function localZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Whether a time can be told in a zone here. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) instanceof Intl.DateTimeFormat
  } catch {
    return false
  }
}

let zones: string[] | undefined

/** All time zones to choose from, the present one too, whatever it is called. */
export function zoneOptions(present: string): Option<string>[] {
  zones ??= ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]
  const all = zones.includes(present) ? zones : [present, ...zones]
  return all.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))
}
