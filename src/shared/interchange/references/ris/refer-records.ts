import { OpenRecord, type TaggedText } from './ris-records'
import { risTypeOf } from './record-types'

/** The tags of EndNote's `%` form and those of RIS with the same meaning. */
const TAGS: Record<string, string> = {
  A: 'AU',
  B: 'T2',
  C: 'CY',
  D: 'PY',
  E: 'ED',
  F: 'LB',
  G: 'LA',
  I: 'PB',
  J: 'T2',
  K: 'KW',
  L: 'CN',
  M: 'AN',
  N: 'IS',
  O: 'RI',
  P: 'SP',
  Q: 'TT',
  R: 'DO',
  S: 'T3',
  T: 'TI',
  U: 'UR',
  V: 'VL',
  W: 'DP',
  X: 'AB',
  Y: 'A3',
  Z: 'N1',
  '8': 'DA',
  '9': 'M3',
  '7': 'ET',
  '@': 'SN',
  '?': 'A4',
  '!': 'ST',
  '[': 'Y2',
  '&': 'SE',
  '~': 'DB',
  '^': 'RN',
  '>': 'L1',
  '<': 'RN',
  '(': 'OP',
  '+': 'AD',
}

const LINE = /^%([A-Z\d@!?#$&*<>[\]()^~=:;,+|\\])(?:[ \t]+(.*))?$/

/** Cuts a text in EndNote's tagged form into records with the tags of RIS: `%0` begins one, a blank line may. */
export function referRecords(text: string): TaggedText {
  const cut: TaggedText = { records: [], between: [] }
  let open: OpenRecord | undefined
  let blank = false
  const close = () => {
    if (open) cut.records.push(open.closed())
    open = undefined
  }
  for (const line of text.split(/\r\n?|\n/)) {
    const [, sign, value = ''] = LINE.exec(line) ?? []
    if (sign === '0') {
      close()
      open = new OpenRecord(risTypeOf(value), line)
    } else if (sign !== undefined) {
      // Older files have no %0: the title or author after a blank line begins a record.
      if (open === undefined || (blank && /[AT]/.test(sign))) {
        close()
        open = new OpenRecord('GEN', '')
      }
      open.add(TAGS[sign] ?? `%${sign}`, value, line)
    } else if (open) open.goOn(line)
    else if (line.trim() !== '') cut.between.push(line.trim())
    blank = line.trim() === ''
  }
  close()
  return cut
}
