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

/** Opens window.json. */
export function openWindowState(file: string) {
  return openJsonFile(file, WindowState, { maximized: false })
}
