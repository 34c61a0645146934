import { expect, it } from 'vitest'
import { expiryOf } from '../../../../src/shared/article/expiry'
import { emptyFigure, type AssetRef } from '../../../../src/shared/article/figure'
import { fillFigure, withRights } from '../../../../src/shared/article/fill-figure'

const asset: AssetRef = { hash: 'a'.repeat(64), mediaType: 'image/png', width: 1, height: 1 }
const told = {
  asset,
  alt: 'Two cranes',
  caption: 'A pier',
  credit: 'Okafor',
  rights: { holder: 'Press', usage: 'Web', expires: '2027-03-01' },
  altered: true as const,
}

it('fills what is empty, and nothing that somebody wrote', () => {
  expect(fillFigure(emptyFigure(), told)).toEqual(told)
  const written = { ...emptyFigure(), caption: 'Mine', rights: { holder: '', usage: 'Once' } }
  expect(fillFigure(written, told)).toEqual({
    ...told,
    caption: 'Mine',
    rights: { holder: 'Press', usage: 'Once', expires: '2027-03-01' },
  })
  expect(fillFigure({ ...emptyFigure(), credit: ' ' }, { ...emptyFigure(), asset })).toEqual({
    ...emptyFigure(),
    credit: '',
    asset,
  })
})

it('keeps rights only where something is said', () => {
  const figure = withRights(emptyFigure(), { holder: 'Press' })
  expect(figure.rights).toEqual({ holder: 'Press', usage: '' })
  expect(withRights(figure, { expires: '2027-03-01' }).rights).toEqual({
    holder: 'Press',
    usage: '',
    expires: '2027-03-01',
  })
  expect(withRights(figure, { holder: '' })).toEqual(emptyFigure())
})

it.each([
  ['2026-02-28', 'expired'],
  ['2026-03-01', 'soon'],
  ['2026-03-31', 'soon'],
  ['2026-04-01', undefined],
  ['soon', undefined],
  [undefined, undefined],
])('on 1 March a licence until %s is %s', (expires, state) => {
  expect(expiryOf(expires, '2026-03-01')).toBe(state)
})
