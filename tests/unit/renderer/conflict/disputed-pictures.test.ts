import { expect, it } from 'vitest'
import { picturesIn } from '../../../../src/renderer/conflict/disputed-pictures'

const asset = (digit: string) => ({ hash: digit.repeat(64), mediaType: 'image/png', width: 3, height: 2 })

it('finds the pictures in a version of any shape, each once, with what is said of them', () => {
  const figure = { type: 'figure', id: 'f', asset: asset('1'), alt: 'The bridge', caption: '', credit: '' }
  expect(picturesIn([figure, figure, { ...figure, asset: asset('2'), alt: '' }])).toEqual([
    { asset: asset('1'), alt: 'The bridge' },
    { asset: asset('2'), alt: '' },
  ])
  expect(picturesIn(asset('3'))).toEqual([{ asset: asset('3'), alt: '' }])
})

it('takes nothing else for a picture', () => {
  const file = { ...asset('1'), mediaType: 'application/pdf' }
  for (const value of [undefined, null, 'x', 3, file, { ...asset('1'), hash: '../../x' }, [{ alt: 'x' }]])
    expect(picturesIn(value)).toEqual([])
})
