/** What part of a frame is looked at: pixels = plane * scale + (x, y). Pure; pan and zoom give a new one. */
export interface View {
  /** Pixels a kilometre. */
  readonly scale: number
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** The nearest and the farthest that a map may be looked at, pixels a kilometre. */
const LIMITS = { least: 0.008, most: 40 }

/** The view that shows `radiusKm` around the centre of the frame. */
export const fitted = (size: Size, radiusKm: number): View => ({
  scale: clamped(Math.min(size.width, size.height) / 2 / radiusKm),
  x: size.width / 2,
  y: size.height / 2,
})

const clamped = (scale: number): number => Math.min(LIMITS.most, Math.max(LIMITS.least, scale))

/** Nearer by a factor (below 1: farther), with what is under the pixel staying there. */
export const zoomed = (view: View, factor: number, at: readonly [number, number]): View => {
  const scale = clamped(view.scale * factor)
  const by = scale / view.scale
  return { scale, x: at[0] - (at[0] - view.x) * by, y: at[1] - (at[1] - view.y) * by }
}

export const panned = (view: View, dx: number, dy: number): View => ({ ...view, x: view.x + dx, y: view.y + dy })

/** Pixel of a point of the plane. */
export const pixelOf = (view: View, [x, y]: readonly [number, number]): [number, number] => [
  x * view.scale + view.x,
  y * view.scale + view.y,
]

/** Point of the plane under a pixel. */
export const planeOf = (view: View, [x, y]: readonly [number, number]): [number, number] => [
  (x - view.x) / view.scale,
  (y - view.y) / view.scale,
]

/** Farthest corner of the view from the centre of the frame, km. */
export const farthestKm = (view: View, { width, height }: Size): number =>
  Math.max(
    ...[
      [0, 0],
      [width, 0],
      [0, height],
      [width, height],
    ].map((corner) => Math.hypot(...planeOf(view, corner as [number, number]))),
  )
