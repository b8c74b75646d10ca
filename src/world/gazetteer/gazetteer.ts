import { brotliDecompressSync } from 'node:zlib'
import { padding, PLACE_KINDS, SECTIONS, type GazetteerHead, type Section } from './format.ts'
import { nameKey } from './name-key.ts'

/** A place of the gazetteer. */
export interface GazetteerPlace {
  /** Its number in this edition of the file. */
  readonly index: number
  /** "geonames-4684888"; for regions without a number there "gazetteer-us-texas-ellis-county". */
  readonly id: string
  readonly name: string
  readonly kind: (typeof PLACE_KINDS)[number]
  /** ISO 3166 alpha-2. */
  readonly country: string
  readonly lat: number
  readonly lon: number
  /** Radius of the disc that holds its land, km. */
  readonly radiusKm: number
  /** 0 where not known; of a region that of its towns together. */
  readonly population: number
  /** Index of the province and of the county that it lies in; -1 for none. */
  readonly province: number
  readonly county: number
}

/**
 * Towns, counties, provinces and states of the world by name. Held as columns of numbers, since 250,000 objects would
 * cost ten times the memory; a place is made when it is asked for.
 */
export class Gazetteer {
  readonly head: GazetteerHead
  readonly #bytes: Buffer
  readonly #at: Record<Section, number>
  readonly #nameStarts: Uint32Array
  readonly #ids: Uint32Array
  readonly #positions: Int32Array
  readonly #populations: Uint32Array
  readonly #regions: Uint32Array
  readonly #radii: Uint16Array
  readonly #postingStarts: Uint32Array
  readonly #postings: Uint32Array
  /** Byte at which each key begins. */
  readonly #keyStarts: Uint32Array
  /** Open hash table: number of a key plus one, 0 for a free slot. */
  readonly #slots: Uint32Array

  /** Takes the file as it lies on disk. Throws if it is none. */
  constructor(packed: Uint8Array) {
    const bytes = brotliDecompressSync(packed)
    const headLength = bytes.readUInt32LE(0)
    this.head = JSON.parse(bytes.toString('utf8', 4, 4 + headLength)) as GazetteerHead
    if (this.head.format !== 'groundtrack/gazetteer@1')
      throw new Error(`gazetteer: got the format ${this.head.format}, expected groundtrack/gazetteer@1`)
    let at = 4 + headLength + padding(headLength)
    this.#bytes = bytes
    this.#at = Object.fromEntries(
      SECTIONS.map((section) => {
        const start = at
        at += this.head.sections[section] + padding(this.head.sections[section])
        return [section, start]
      }),
    ) as Record<Section, number>
    this.#nameStarts = this.#column(Uint32Array, 'nameStarts')
    this.#ids = this.#column(Uint32Array, 'ids')
    this.#positions = this.#column(Int32Array, 'positions')
    this.#populations = this.#column(Uint32Array, 'populations')
    this.#regions = this.#column(Uint32Array, 'regions')
    this.#radii = this.#column(Uint16Array, 'radii')
    this.#postingStarts = this.#column(Uint32Array, 'postingStarts')
    this.#postings = this.#column(Uint32Array, 'postings')
    this.#keyStarts = new Uint32Array(this.head.keys + 1)
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(this.head.keys * 1.7)))
    this.#index()
  }

  #column<C>(Column: new (buffer: ArrayBufferLike, offset: number, length: number) => C, section: Section): C {
    const width = (Column as unknown as { BYTES_PER_ELEMENT: number }).BYTES_PER_ELEMENT
    return new Column(this.#bytes.buffer, this.#bytes.byteOffset + this.#at[section], this.head.sections[section] / width)
  }

  #index(): void {
    const { keys } = this.head
    const mask = this.#slots.length - 1
    const bytes = this.#bytes
    let at = this.#at.keys
    for (let key = 0; key < keys; key++) {
      this.#keyStarts[key] = at
      let hash = SEED
      for (; bytes[at] !== LINE_FEED; at++) hash = mix(hash, bytes[at]!)
      at++
      let slot = hash & mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = key + 1
    }
    this.#keyStarts[keys] = at
  }

  /** Number of a key as `nameKey` makes it, or -1. */
  #find(key: string): number {
    const mask = this.#slots.length - 1
    const wide = isWide(key) ? Buffer.from(key) : null
    const length = wide ? wide.length : key.length
    let hash = SEED
    for (let i = 0; i < length; i++) hash = mix(hash, wide ? wide[i]! : key.charCodeAt(i))
    for (let slot = hash & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const found = this.#slots[slot]! - 1
      const start = this.#keyStarts[found]!
      if (this.#keyStarts[found + 1]! - start - 1 !== length) continue
      let i = 0
      while (i < length && this.#bytes[start + i] === (wide ? wide[i] : key.charCodeAt(i))) i++
      if (i === length) return found
    }
    return -1
  }

  /** Whether any place has a name of this key (see `nameKey`). */
  has(key: string): boolean {
    return this.#find(key) >= 0
  }

  /** Indices of the places of a key, the most populous first. */
  indices(key: string): Uint32Array {
    const found = this.#find(key)
    return found < 0 ? NONE : this.#postings.subarray(this.#postingStarts[found], this.#postingStarts[found + 1])
  }

  /** The places of a name, the most populous first. */
  named(name: string): GazetteerPlace[] {
    return Array.from(this.indices(nameKey(name)), (i) => this.place(i))
  }

  /** Throws on an index that no place has. */
  place(index: number): GazetteerPlace {
    if (!(index >= 0 && index < this.head.places))
      throw new Error(`gazetteer: got the index ${index}, expected 0 to ${this.head.places - 1}`)
    const geonames = this.#ids[index]!
    const country = this.head.countries[this.#bytes[this.#at.countries + index]!]!
    const kind = PLACE_KINDS[this.#bytes[this.#at.kinds + index]!]!
    const name = this.names(index)[0]!
    const province = this.#regions[2 * index]! - 1
    return {
      index,
      id: kind === 'country' ? country : geonames > 0 ? `geonames-${geonames}` : this.#madeId(country, province, name),
      name,
      kind,
      country,
      lat: this.#positions[2 * index]! / 1e5,
      lon: this.#positions[2 * index + 1]! / 1e5,
      radiusKm: this.#radii[index]!,
      population: this.#populations[index]!,
      province,
      county: this.#regions[2 * index + 1]! - 1,
    }
  }

  #madeId(country: string, province: number, name: string): string {
    const region = province < 0 ? '' : `${this.names(province)[0]!} `
    return `gazetteer-${nameKey(`${country} ${region}${name}`).replaceAll(' ', '-')}`
  }

  /** All names of a place, the preferred one first. */
  names(index: number): string[] {
    const from = this.#at.names
    return this.#bytes.toString('utf8', from + this.#nameStarts[index]!, from + this.#nameStarts[index + 1]!).split('\t')
  }

  /** Every key, in order: a walk over all of them takes some 50 ms. */
  *keys(): Generator<string> {
    for (let key = 0; key < this.head.keys; key++) yield this.#bytes.toString('utf8', this.#keyStarts[key]!, this.#keyStarts[key + 1]! - 1)
  }
}

const NONE = new Uint32Array(0)
const LINE_FEED = 10
// FNV-1a over bytes.
const SEED = 0x811c9dc5 | 0
const mix = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193)
const isWide = (key: string): boolean => {
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) > 127) return true
  return false
}
