import { basename } from 'node:path'
import base from '../../../resources/export/base.css?raw'
import bulletin from '../../../resources/export/bulletin.css?raw'
import gazette from '../../../resources/export/gazette.css?raw'
import last from '../../../resources/export/last.css?raw'
import paper from '../../../resources/export/paper.css?raw'
import type { Settings } from '../../shared/bridge/settings'
import type { ExportFormat } from '../../shared/bridge/transfer'
import { StetError } from '../../shared/bridge/errors'
import type { PresetName } from '../../shared/export/markdown/presets/preset-names'
import type { ReferenceStyle } from '../../shared/export/reference-style'
import { loadsFrom } from '../../shared/export/stylesheet'
import type { Theme } from '../../shared/export/themes'
import { readText } from '../incoming/read-text'

/** How a newsroom exports its stories, whatever they are. */
export interface Manner {
  referenceStyle?: ReferenceStyle | undefined
  publisher?: string | undefined
  /** The newsroom's, by which days are told; UTC unless it is said. */
  timeZone?: string | undefined
  stylesheet: string
  /** The tool that Markdown is written for. */
  preset?: PresetName | undefined
}

const SHEETS: Record<Theme, string> = { paper, gazette, bulletin }

/** A theme between what every page needs to be read at all, by anybody, and what paper needs whatever the theme. */
function themed(sheet: string): string {
  return `${base}\n${sheet}\n${last}`
}

/** As pages are where nobody chose anything. */
export const PLAIN_MANNER: Manner = { stylesheet: themed(paper) }

/**
 * How the person's settings say that stories are exported. For pages the newsroom's own style sheet is read anew each
 * time. Throws export.theme-unreadable and export.theme-loads.
 */
export async function mannerOf(
  { referenceStyle, publisher, timeZone, preset, exportTheme = 'paper', ownTheme = '' }: Chosen,
  formats: ExportFormat[],
): Promise<Manner> {
  const chosen = exportTheme === 'own' && ownTheme === '' ? 'paper' : exportTheme
  const sheet = chosen !== 'own' ? SHEETS[chosen] : formats.includes('html') ? await readTheme(ownTheme) : ''
  return { referenceStyle, publisher, timeZone: timeZone || undefined, preset, stylesheet: themed(sheet) }
}

type Chosen = Pick<Settings, 'referenceStyle' | 'publisher' | 'timeZone' | 'preset' | 'exportTheme' | 'ownTheme'>

/** Characters; fonts may be in it as data. */
const LONGEST = 5_000_000

/** The newsroom's own style sheet, when a page with it needs nothing from elsewhere. Throws as `mannerOf` does. */
export async function readTheme(path: string): Promise<string> {
  const name = basename(path)
  const sheet = path.toLowerCase().endsWith('.css') ? await readText(path).catch(() => undefined) : undefined
  if (sheet === undefined || sheet.length > LONGEST) throw new StetError('export.theme-unreadable', { name })
  const [loaded] = loadsFrom(sheet)
  if (loaded !== undefined) throw new StetError('export.theme-loads', { name, what: loaded })
  return sheet
}
