import { t } from '../../shared/messages/translate'
import { type Examination, examine, isSoundLibrary } from '../library/examine'
import { repair } from '../library/repair'
import { sentenceOfError } from './sentence'
import { libraryOf, personOf, type Terminal } from './terminal'

export interface DoctorFlags {
  library?: string
  repair?: boolean
  json?: boolean
}

/** How a look at a library ended: nothing is wrong, something is, or it could not be looked at. */
export type Finding = 'sound' | 'damaged' | 'unchecked'

/** `stet doctor`: looks through a library, and mends it if asked. */
export async function doctorCommand(terminal: Terminal, flags: DoctorFlags): Promise<Finding> {
  const path = libraryOf(terminal, flags.library)
  try {
    const repaired = flags.repair ? repair(path, personOf(terminal).by) : undefined
    const examination = examine(path)
    const sound = isSoundLibrary(examination)
    if (flags.json) terminal.out(JSON.stringify({ sound, ...examination, ...(repaired && { repaired }) }, null, 2))
    else {
      const { recovery, mended = [] } = repaired ?? {}
      if (recovery) terminal.out(t('cli.doctor.recovered', { ...recovery }))
      for (const id of mended) terminal.out(t('cli.doctor.mended', { id }))
      for (const line of linesOf(examination)) terminal.out(line)
      terminal.say(sound ? t('cli.doctor.sound', { stories: examination.stories }) : t('cli.doctor.damage'))
    }
    return sound ? 'sound' : 'damaged'
  } catch (error) {
    terminal.say(sentenceOfError(error))
    return 'unchecked'
  }
}

function linesOf({ database, damaged, revisions, pictures, evidence, backups }: Examination): string[] {
  return [
    ...database.map((detail) => t('cli.doctor.database', { detail })),
    ...damaged.map(({ id, title, good }) =>
      good ? t('cli.doctor.story', { id, title, at: good.at }) : t('cli.doctor.lost', { id, title }),
    ),
    ...revisions.map(({ story, revision }) => t('cli.doctor.version', { id: story, version: revision.slice(0, 12) })),
    ...pictures.map((hash) => t('cli.doctor.picture', { hash })),
    ...evidence.map((hash) => t('cli.doctor.evidence', { hash })),
    ...backups.map((name) => t('cli.doctor.backup', { name })),
  ]
}
