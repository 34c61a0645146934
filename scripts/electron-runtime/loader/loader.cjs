// Stands in for the default app of a plain Electron: `electron [flags] <folder or file> [arguments]`.
const { app } = require('electron')
const { existsSync, readFileSync, statSync } = require('node:fs')
const { dirname, join, resolve } = require('node:path')
const { useOwnSqliteEverywhere } = require('./own-sqlite.cjs')

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (!named) {
  process.stderr.write('Usage: electron [flags] <folder or file of an app> [arguments]\n')
  process.exit(2)
}

const target = resolve(named)
const folder = statSync(target).isDirectory() ? target : dirname(target)
const description = join(folder, 'package.json')

if (existsSync(description)) {
  const { name, productName, version } = JSON.parse(readFileSync(description, 'utf8'))
  if (productName ?? name) app.setName(productName ?? name)
  if (version) app.setVersion(version)
}
app.setAppPath(folder)
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })

useOwnSqliteEverywhere()
require(target)
