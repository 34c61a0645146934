const LTR_LETTER = /[A-Za-z\u00AA-\u02B8\u0370-\u058F\u0900-\u1FFF\u2C00-\uA6FF\uAC00-\uD7FF]/
const RTL_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/**
 * A value that stands in a sentence of the interface. A text with letters that run the other way is set apart by
 * invisible marks (FSI, PDI), so that neither its own order nor that of the words around it is disturbed.
 */
export function isolate<T extends string | number>(value: T, direction: 'ltr' | 'rtl'): T | string {
  const foreign = direction === 'ltr' ? RTL_LETTER : LTR_LETTER
  return typeof value === 'string' && foreign.test(value) ? `\u2068${value}\u2069` : value
}
