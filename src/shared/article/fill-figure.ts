import type { Figure, Rights } from './figure'

const NO_RIGHTS: Rights = { holder: '', usage: '' }

/** A figure with another's picture, and with its words where it has none of its own. */
export function fillFigure<F extends Figure>(figure: F, from: Figure): F {
  const filled = {
    ...figure,
    asset: from.asset,
    alt: either(figure.alt, from.alt),
    caption: either(figure.caption, from.caption),
    credit: either(figure.credit, from.credit),
  }
  const rights = fillRights(figure.rights, from.rights)
  return { ...filled, ...(rights && { rights }), ...(from.altered && { altered: true as const }) }
}

function fillRights(rights: Rights | undefined, from: Rights | undefined): Rights | undefined {
  if (!rights || !from) return rights ?? from
  const expires = rights.expires ?? from.expires
  return {
    holder: either(rights.holder, from.holder),
    usage: either(rights.usage, from.usage),
    ...(expires !== undefined && { expires }),
  }
}

/** A figure with some of its rights changed; none are kept where nothing is said. */
export function withRights<F extends Figure>(figure: F, change: Partial<Rights>): F {
  const { rights: before = NO_RIGHTS, ...rest } = figure
  const { holder, usage, expires } = { ...before, ...change }
  if (!holder && !usage && !expires) return rest as unknown as F
  return { ...figure, rights: { holder, usage, ...(expires ? { expires } : {}) } }
}

function either(text: string, other: string): string {
  return text.trim() === '' ? other : text
}
