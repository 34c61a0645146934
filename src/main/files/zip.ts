import { crc32, deflateRaw } from 'node:zlib'
import { promisify } from 'node:util'

/** A part of an archive. What is packed already, such as a picture, is stored as it is. */
export interface ZipPart {
  name: string
  bytes: Uint8Array
  packed?: boolean
}

const deflated = promisify(deflateRaw)

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
/** The version of the format that the parts need, and that names are UTF-8. */
const NEEDS = 20
const UTF8 = 0x0800
const STORED = 0
const DEFLATED = 8
/** The first day that the format knows: equal parts make an equal archive. */
const FIRST_DAY = 0x0021

/** A ZIP archive of some parts, at most two gigabytes and 65,535 parts of it. */
export async function zipped(parts: readonly ZipPart[]): Promise<Buffer> {
  const bodies: Uint8Array[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes, packed = false } of parts) {
    const content = packed ? bytes : await deflated(bytes)
    const label = Buffer.from(name, 'utf8')
    const facts = factsOf(bytes, content.length, packed ? STORED : DEFLATED, label.length)
    const local = Buffer.concat([uint32(LOCAL), facts, label])
    bodies.push(local, content)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(CENTRAL, 0)
    central.writeUInt16LE(NEEDS, 4)
    facts.copy(central, 6)
    central.writeUInt32LE(at, 42)
    directory.push(central, label)
    at += local.length + content.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, list, end])
}

/** What stands both before a part and in the list of parts. */
function factsOf(bytes: Uint8Array, length: number, method: number, nameLength: number): Buffer {
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(NEEDS, 0)
  facts.writeUInt16LE(UTF8, 2)
  facts.writeUInt16LE(method, 4)
  facts.writeUInt16LE(FIRST_DAY, 8)
  facts.writeUInt32LE(crc32(bytes), 10)
  facts.writeUInt32LE(length, 14)
  facts.writeUInt32LE(bytes.length, 18)
  facts.writeUInt16LE(nameLength, 22)
  return facts
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
