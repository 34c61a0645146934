import { linkable } from '../safe-url'

/** A web address as a URI (RFC 3986), which has none but plain signs; undefined for what must not be a link. */
export function uriOf(address: string | undefined): string | undefined {
  return linkable(address ?? '')?.replace(/[^!-~]|["<>\\^`{|}[\]]|%(?![\da-f]{2})/giu, encodeURIComponent)
}
