// Imported first by every script, so that an old Node is told so before it meets anything it can't read.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Stet needs Node 20.19 or newer, and this is Node ${process.versions.node}.\n`)
  process.exit(1)
}
