/** Words without line ends and doubled white space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00A0]+/g, ' ').trim()
}
