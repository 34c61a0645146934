/** A version of the open story as people call it, or the story as it is now. */
export interface NamedVersion {
  /** The revision's id; null for the story as it is now. */
  id: string | null
  name: string
  /** Of a file that has come back: the version that it was exported from and what the file makes of it, as JSON texts. */
  file?: { base: string; edited: string }
}

/** Two versions to compare, the earlier and the later one, and what the later one is to the earlier. */
export interface VersionPair {
  against: 'now' | 'previous' | 'marked' | 'file'
  before: NamedVersion
  after: NamedVersion
}

/** What a person asks to see: a version, and what it can be compared with, the first of which is shown at first. */
export interface Comparing {
  version: NamedVersion
  pairs: [VersionPair, ...VersionPair[]]
}
