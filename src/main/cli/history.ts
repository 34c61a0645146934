import type { History, Version } from '../../shared/bridge/history'
import { t } from '../../shared/messages/translate'
import { columns } from './columns'
import { libraryOf, type Terminal } from './terminal'
import { withLibrary } from './with-library'

export interface HistoryFlags {
  library?: string
  json?: boolean
}

/** So much of a version's id tells it from all others of a story. */
const SHORT = 12

/** `stet history`: the versions of a story, newest first. */
export async function historyCommand(terminal: Terminal, id: string, flags: HistoryFlags): Promise<boolean> {
  const path = libraryOf(terminal, flags.library)
  const history = await withLibrary({ path, readOnly: true }, (library) => library.versions(id))
  if (flags.json) terminal.out(JSON.stringify({ id, ...history }, null, 2))
  else for (const line of columns(history.versions.map((version) => cells(version, history)))) terminal.out(line)
  if (!flags.json) terminal.say(t('cli.history.total', { total: history.versions.length }))
  return true
}

function cells(version: Version, { current }: History): string[] {
  const { id, at, author, reason, label, added, removed, published } = version
  const notes = [
    ...(published ? [t('cli.history.published')] : []),
    ...(id === current ? [t('cli.history.current')] : []),
  ]
  return [
    id.slice(0, SHORT),
    at,
    author ?? t('cli.history.nobody'),
    t('cli.history.words', { added, removed }),
    t(`cli.reason.${reason}`, { label: label ?? '' }),
    notes.join(', '),
  ]
}
