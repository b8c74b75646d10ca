import style from './map-style.css?raw'
import { wrapWords } from './wrap-words.ts'

const FOOT_PX = 12
const LINE_PX = 14
/** A letter of the foot, on average and a little more. */
const LETTER_PX = 6.1
const EDGE_PX = 14

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The map as a file of its own: as it is seen, with its style and where its lines come from. */
export const svgText = (svg: SVGSVGElement, credit: string, dark: boolean): string => {
  const [width, height] = [svg.clientWidth, svg.clientHeight]
  const lines = wrapWords(credit, Math.max(20, Math.floor((width - 2 * EDGE_PX) / LETTER_PX)))
  const whole = height + FOOT_PX + lines.length * LINE_PX
  const copy = svg.cloneNode(true) as SVGSVGElement
  for (const part of copy.querySelectorAll('[tabindex], [role]')) {
    part.removeAttribute('tabindex')
    part.removeAttribute('role')
  }
  const inner = [...copy.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}">`,
    `<style>${style.replaceAll('.map svg', '.map')}</style><g class="map${dark ? ' dark' : ''}" font-family="system-ui, Noto Sans, sans-serif" font-size="12">`,
    `<rect class="sea" width="${width}" height="${whole}"/>${inner}`,
    ...lines.map((line, i) => `<text x="${EDGE_PX}" y="${height + 15 + i * LINE_PX}" font-size="11">${escapeXml(line)}</text>`),
    '</g></svg>',
  ].join('\n')
}

const save = (blob: Blob, name: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** Saves the map as an SVG file. */
export const saveSvg = (svg: SVGSVGElement, name: string, credit: string, dark: boolean): void =>
  save(new Blob([svgText(svg, credit, dark)], { type: 'image/svg+xml' }), `${name}.svg`)

/** Saves the map as a PNG file of twice the size. Rejects where the browser cannot draw it. */
export const savePng = async (svg: SVGSVGElement, name: string, credit: string, dark: boolean): Promise<void> => {
  const url = URL.createObjectURL(new Blob([svgText(svg, credit, dark)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width * 2
    canvas.height = image.height * 2
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('the browser gave no picture')
    save(blob, `${name}.png`)
  } finally {
    URL.revokeObjectURL(url)
  }
}
