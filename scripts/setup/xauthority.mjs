const ANY_HOST = 0xffff

/**
 * The bytes of an authority file whose one key opens any display it is given to.
 * @param {Buffer} key
 */
export function xauthority(key) {
  const family = Buffer.alloc(2)
  family.writeUInt16BE(ANY_HOST)
  return Buffer.concat([family, counted(''), counted(''), counted('MIT-MAGIC-COOKIE-1'), counted(key)])
}

/** @param {string | Buffer} part */
function counted(part) {
  const bytes = Buffer.from(part)
  const length = Buffer.alloc(2)
  length.writeUInt16BE(bytes.length)
  return Buffer.concat([length, bytes])
}
