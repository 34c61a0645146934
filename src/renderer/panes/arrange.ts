import type { Settings } from '../../shared/bridge/settings'

export type PaneSizes = Settings['panes']

/** Narrower than this a line of text can't breathe. */
export const PAGE_MIN = 440
/** What stays to be seen beside an inspector that lies over the page. */
const BESIDE_OVERLAY = 48
export const LIBRARY = { min: 200, max: 600 }
export const INSPECTOR = { min: 240, max: 720 }

/** Where everything stands in a window of some width. All numbers are CSS pixels; a pane that is away has size 0. */
export interface Arrangement {
  library: number
  inspector: number
  /** The inspector lies over the page, because beside it there is no room. */
  over: boolean
  /** How wide the panes may be drawn without pressing the page. */
  libraryMax: number
  inspectorMax: number
}

/**
 * Arranges the panes in a window `inline` pixels wide. The page keeps PAGE_MIN: first the inspector goes over it, then
 * the library becomes narrower than the person drew it.
 */
export function arrange(inline: number, panes: PaneSizes, overOpen: boolean): Arrangement {
  const wantedLibrary = panes.libraryOpen ? panes.library : 0
  const over = inline - wantedLibrary - panes.inspector < PAGE_MIN
  const library = Math.min(wantedLibrary, Math.max(panes.libraryOpen ? LIBRARY.min : 0, inline - PAGE_MIN))
  const open = over ? overOpen : panes.inspectorOpen
  const beside = open && !over ? panes.inspector : 0
  return {
    library,
    inspector: open ? Math.min(panes.inspector, inline - BESIDE_OVERLAY) : 0,
    over,
    libraryMax: clamp(inline - beside - PAGE_MIN, LIBRARY),
    inspectorMax: clamp(inline - library - PAGE_MIN, INSPECTOR),
  }
}

export function clamp(value: number, { min, max }: { min: number; max: number }): number {
  return Math.round(Math.min(max, Math.max(min, value)))
}
