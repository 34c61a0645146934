import { app } from './app'
import { blocks } from './blocks'
import { care } from './care'
import { cli } from './cli'
import { conflicts } from './conflicts'
import { deskPages } from './desk-pages'
import { desks } from './desks'
import { dialogs } from './dialogs'
import { editor } from './editor'
import { errors } from './errors'
import { everywhere } from './everywhere'
import { exporting } from './exporting'
import { figure } from './figure'
import { finding } from './finding'
import { gallery } from './gallery'
import { history } from './history'
import { imports } from './imports'
import { inspector } from './inspector'
import { library } from './library'
import { menu } from './menu'
import { palette } from './palette'
import { preview } from './preview'
import { references } from './references'
import { related } from './related'
import { spelling } from './spelling'
import { pasting } from './pasting'
import { sealing } from './sealing'
import { sources } from './sources'
import { tagging } from './tagging'
import { tags } from './tags'
import { templates } from './templates'
import { things } from './things'
import { welcome } from './welcome'

/** Every sentence of the interface in English, as ICU MessageFormat. */
export const en = {
  ...errors,
  ...app,
  ...menu,
  ...library,
  ...everywhere,
  ...care,
  ...editor,
  ...exporting,
  ...figure,
  ...finding,
  ...gallery,
  ...blocks,
  ...inspector,
  ...history,
  ...imports,
  ...preview,
  ...references,
  ...palette,
  ...related,
  ...spelling,
  ...pasting,
  ...sealing,
  ...sources,
  ...tagging,
  ...tags,
  ...templates,
  ...things,
  ...welcome,
  ...conflicts,
  ...desks,
  ...deskPages,
  ...dialogs,
  ...cli,
} as const

export type MessageKey = keyof typeof en
