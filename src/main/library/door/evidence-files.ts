import type { EvidenceFile } from '../../../shared/bridge/evidence'

/** Files that back sources. They are kept as they came, and nothing here opens them. */
export interface EvidenceFiles {
  /** Keeps a file: of a confidential source in private.db, of any other in assets/. Throws evidence.too-large. */
  addEvidence(file: {
    bytes: Uint8Array
    name: string
    mediaType: string
    confidential: boolean
  }): Promise<EvidenceFile>
  /** Keeps a file of a confidential source in assets/ too. Throws evidence.not-found or evidence.damaged. */
  publishEvidence(hash: string): Promise<void>
  /** Throws evidence.not-found or evidence.damaged. */
  evidenceBytes(hash: string): Promise<Uint8Array>
}
