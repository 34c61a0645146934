// Stands in for the default app of a plain Electron: `electron [flags] [-r <module>]… <folder or file> [arguments]`.
const { app } = require('electron')
const { existsSync, readFileSync, statSync } = require('node:fs')
const { dirname, join, resolve } = require('node:path')
const { answerEverywhere } = require('./own-sqlite.cjs')

const isRequire = (argument) => argument === '-r' || argument === '--require'
const given = process.argv.slice(1)
const modules = given.filter((_argument, index) => isRequire(given[index - 1] ?? ''))
const named = given.find((argument, index) => !argument.startsWith('-') && !isRequire(given[index - 1] ?? ''))
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

answerEverywhere()
for (const module of modules) require(resolve(module))
require(target)
