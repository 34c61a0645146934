import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PastRecovery, Recovery } from '../../shared/bridge/care'
import { writeDurably } from './durable-files'
import { setAsideFolder } from './library-files'

const REPORT = 'recovery.json'
/** A recovery's folder is named after its time, without the signs that some disks refuse. */
const TIME = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3}Z)$/

export function writeReport(aside: string, report: Recovery): void {
  writeDurably(join(aside, REPORT), Buffer.from(JSON.stringify(report, null, 2)))
}

export function readReport(aside: string): Recovery {
  return Recovery.parse(JSON.parse(readFileSync(join(aside, REPORT), 'utf8')))
}

/** The newest recovery whose report is still there; null: none. One that can't be read is passed over. */
export function lastRecovery(library: string): PastRecovery | null {
  const folder = setAsideFolder(library)
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => TIME.test(name)) : []
  for (const name of names.toSorted().toReversed()) {
    // The library may have been moved since.
    const setAside = join(folder, name)
    const report = readableReport(setAside)
    if (report) return { ...report, setAside, on: name.replace(TIME, '$1:$2:$3.$4') }
  }
  return null
}

function readableReport(aside: string): Recovery | undefined {
  try {
    return readReport(aside)
  } catch {
    return undefined
  }
}
