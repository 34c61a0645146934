const STEPS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3]

/** The next larger zoom. */
export function zoomIn(zoom: number): number {
  return STEPS.find((step) => step > zoom) ?? zoom
}

/** The next smaller zoom. */
export function zoomOut(zoom: number): number {
  return STEPS.findLast((step) => step < zoom) ?? zoom
}
