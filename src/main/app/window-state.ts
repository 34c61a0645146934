import * as z from 'zod'
import { openJsonFile } from '../files/json-file'

export const Bounds = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})
export type Bounds = z.infer<typeof Bounds>

/** Where the window stands: its place when it isn't maximised, and whether it is. */
export const WindowState = z.strictObject({ bounds: Bounds.optional(), maximized: z.boolean() })
export type WindowState = z.infer<typeof WindowState>

export const SMALLEST = { width: 720, height: 480 }
const FIRST = { width: 1320, height: 860 }

/** Opens window.json. */
export function openWindowState(file: string) {
  return openJsonFile(file, WindowState, { maximized: false })
}

/**
 * Where to open the window. It goes where it was; when too little of its title bar would be on any screen to take hold
 * of, it comes back to the middle of the first screen. `screens` are work areas, the main one first.
 */
export function placeOn(
  screens: Bounds[],
  wanted: Bounds | undefined,
): Partial<Bounds> & { width: number; height: number } {
  const main = screens[0]
  if (!main) throw new Error('there is no screen')
  const screen = wanted && screens.find((area) => canTakeHold(area, wanted))
  const { width, height } = wanted ?? FIRST
  const fits = screen ?? main
  const size = {
    width: Math.max(SMALLEST.width, Math.min(width, fits.width)),
    height: Math.max(SMALLEST.height, Math.min(height, fits.height)),
  }
  return screen && wanted ? { ...size, x: wanted.x, y: wanted.y } : size
}

/** Enough of the title bar to drag the window by. */
function canTakeHold(area: Bounds, { x, y, width }: Bounds): boolean {
  const shown = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
  return shown >= 100 && y >= area.y && y <= area.y + area.height - 40
}
