import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { circlesIn } from '../support/circles'
import { violations } from '../support/import-rules'

const src = resolve(import.meta.dirname, '../../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))

test('every file of src imports only what it may know', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(files.flatMap((path) => violations(path, readFileSync(join(src, path), 'utf8')))).toEqual([])
})

test('no file of src knows itself through others', () => {
  expect(circlesIn(new Map(files.map((path) => [path, readFileSync(join(src, path), 'utf8')])))).toEqual([])
})

test('a circle is found, and what leads to it or away from it is not', () => {
  const circle = circlesIn(
    new Map([
      ['main/index.ts', "import './app/a'"],
      ['main/app/a.ts', "import type { B } from '../b'"],
      ['main/b.ts', "export { C } from './c'; import './last'"],
      ['main/c.tsx', "await import('./app/a')"],
      ['main/last.ts', ''],
    ]),
  )
  expect(circle).toEqual(['main/app/a.ts -> main/b.ts', 'main/b.ts -> main/c.tsx', 'main/c.tsx -> main/app/a.ts'])
})

describe('the rules forbid', () => {
  test.each([
    ['a platform in shared', 'shared/article/slug.ts', "import { createHash } from 'node:crypto'"],
    ['the same under its old name', 'shared/article/slug.ts', "import { createHash } from 'crypto'"],
    ['Electron in shared, even for its types', 'shared/bridge/errors.ts', "import type { App } from 'electron'"],
    ['React in shared', 'shared/messages/translate.ts', "import { useState } from 'react'"],
    ['an unknown package', 'shared/article/slug.ts', "import slugify from 'slugify'"],
    ['main in the window', 'renderer/library/list.tsx', "import { open } from '../../main/library/library'"],
    ['the window in main', 'main/app/window.ts', "export { App } from '../../renderer/app'"],
    ['main in the preload', 'preload/index.ts', "import '../main/app/window'"],
    ['Electron in the library', 'main/library/save-story.ts', "import { app } from 'electron'"],
    ['Electron on the command line', 'main/cli/run.ts', "const { app } = require('electron')"],
    ['the app’s own folder on the command line', 'main/cli/run.ts', "import { menu } from '../app/menu'"],
    ['SQLite outside the store', 'main/library/library.ts', "import Database from 'better-sqlite3'"],
    ['SQLite in a type', 'main/library/library.ts', "type Db = import('better-sqlite3').Database"],
    ['the store in a handler', 'main/handlers/articles.ts', "import { rows } from '../store/revisions'"],
    ['the library in the desk', 'main/desk/plain-folder.ts', "import { Room } from '../library/room'"],
    ['the inside of the library in files', 'main/files/export-story.ts', "import { fold } from '../library/fold'"],
    ['the library in the store', 'main/store/revisions.ts', "import { fold } from '../library/fold'"],
    ['code among the data', 'main/app/window.ts', "import { x } from '../../../resources/x.ts'"],
    ['code that lies outside src', 'main/app/window.ts', "import { root } from '../../../scripts/setup/project.mjs'"],
    ['one feature in another', 'renderer/inspector/tags/panel.tsx', "import { Editor } from '../../editor/editor'"],
    ['one feature in another, later', 'renderer/palette/palette.tsx', "await import('../library/list')"],
    ['a feature in a primitive', 'renderer/ui/menu.tsx', "import { list } from '../library/list'"],
    ['what puts features together, in a feature', 'renderer/library/list.tsx', "import { App } from '../app'"],
    ['Lexical outside the editor', 'renderer/session/undo.ts', "import { $getRoot } from 'lexical'"],
    ['a Lexical package outside the editor', 'renderer/ui/field.tsx', "import { link } from '@lexical/link'"],
    ['Node in the window', 'renderer/library/list.tsx', "import fs = require('node:fs')"],
  ])('%s', (_, path, text) => {
    expect(violations(path, text)).toHaveLength(1)
  })
})

describe('the rules allow', () => {
  test.each([
    ['the door in files', 'main/files/export-story.ts', "import type { Library } from '../library/library'"],
    ['a style sheet beside its component', 'renderer/library/list.tsx', "import styles from './list.module.css'"],
    ['what features share', 'renderer/library/list.tsx', "import { call } from '../bridge'; import '../ui/menu'"],
    ['features where they are put together', 'renderer/app.tsx', "import { Editor } from './editor/editor'"],
    [
      'data that comes with the app anywhere',
      'shared/article/topics.ts',
      "import topics from '../../../resources/t.json'",
    ],
    ['the composition root everything of main', 'main/index.ts', "import './app/window'; import 'electron'"],
    ['a worker’s file beside it', 'main/library/connect.ts', "import path from './worker.ts?modulePath'"],
  ])('%s', (_, path, text) => {
    expect(violations(path, text)).toEqual([])
  })
})
