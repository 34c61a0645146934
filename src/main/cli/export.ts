import { dirname, resolve } from 'node:path'
import { ExportFormat, type FileFormat } from '../../shared/bridge/transfer'
import type { PresetName } from '../../shared/export/markdown/presets/preset-names'
import { sentenceOf, t } from '../../shared/messages/translate'
import { exportMany } from '../files/export-many'
import { mannerOf } from '../files/manner'
import { libraryOf, personOf, settingsOf, type Terminal } from './terminal'
import { withLibrary } from './with-library'

export interface ExportFlags {
  library?: string
  all?: boolean
  id?: string[]
  drafts?: boolean
  format: (ExportFormat | FileFormat)[]
  for?: PresetName
  out: string
  json?: boolean
}

/** `stet export`, in the manner that the app was told. Gives whether everything asked for was written. */
export async function exportCommand(terminal: Terminal, flags: ExportFlags): Promise<boolean> {
  const out = resolve(flags.out)
  const path = libraryOf(terminal, flags.library)
  const chosen = settingsOf(terminal)
  const pages = ExportFormat.options.filter((format) => flags.format.includes(format))
  const manner = await mannerOf({ ...chosen, preset: flags.for ?? chosen.preset }, pages)
  const { exported, skipped, failed } = await withLibrary({ path, readOnly: true }, (library) =>
    exportMany(library, {
      ids: flags.all ? undefined : flags.id,
      drafts: flags.drafts === true,
      formats: flags.format,
      manner,
      by: personOf(terminal).by,
      out,
      now: Date.now(),
    }),
  )
  const failures = failed.map(({ id, problem }) => ({ id, error: sentenceOf(problem) }))
  if (flags.json) {
    const written = exported.map(({ id, files }) => ({ id, files }))
    terminal.out(JSON.stringify({ exported: written, skipped, failed: failures }, null, 2))
  } else {
    for (const { id, files } of exported) {
      terminal.out(t('cli.export.done', { id, path: dirname(resolve(out, files[0] ?? '.')) }))
    }
    for (const { id, why } of skipped) terminal.say(t('cli.export.skipped', { id, why: t(`cli.why.${why}`) }))
  }
  for (const { id, missingPictures: missing } of exported) {
    if (missing > 0) terminal.say(t('cli.export.missing', { id, missing }))
  }
  for (const { error } of failures) terminal.say(error)
  return failed.length === 0
}
