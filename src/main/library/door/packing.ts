/** A story with its shared history, as it goes to a colleague. */
export interface PackedStory {
  story: string
  /** What is saved now. */
  head: string
  /** Their canonical texts by their ids, the head first. */
  revisions: { id: string; text: string }[]
  /** Where the files that any of them names lie on disk, called by their hash. */
  pictures: string[]
  evidence: string[]
  /** How many could not be had. */
  missingFiles: number
  /** Whether versions stay here that name a source which is confidential now. */
  heldBack: boolean
}

/** Stories that go to colleagues as files. They come in as other files do. */
export interface Packing {
  /** Cuts a shared revision of what is saved, unless there is one. */
  packStory(input: { id: string; by: string }): Promise<PackedStory>
}
