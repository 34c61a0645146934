/**
 * The revision that went out, as a stored story names it; undefined where it names none.
 * What is stored is canonical, so that only a story with a publication has to be parsed.
 */
export function publishedRevision(json: string): string | undefined {
  if (!json.includes('"publication":{')) return undefined
  const { publication } = JSON.parse(json) as { publication?: { revision?: unknown } }
  return typeof publication?.revision === 'string' ? publication.revision : undefined
}
