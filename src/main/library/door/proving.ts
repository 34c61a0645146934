import type { Finding } from '../../../shared/export/proof/finding'
import type { PageToProve } from '../../../shared/export/proof/prove'

/** Whether exported pages are what their stories tell. */
export interface Proving {
  /** Reads a page again where neither saves nor the window wait for it. Gives where it is wrong; none: it is right. */
  prove(page: PageToProve): Promise<Finding[]>
}
