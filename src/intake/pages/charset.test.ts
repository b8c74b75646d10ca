import { describe, expect, test } from 'vitest'
import { charsetOf } from './charset.ts'

/** Bytes of a text in an encoding that TextDecoder reads: found by asking it for every sign that one or two bytes can make. */
const encoded = (text: string, label: string): Uint8Array => {
  const table = new Map<string, number[]>()
  const decoder = new TextDecoder(label)
  for (let a = 0xff; a >= 0x80; a--) {
    for (let b = 0xff; b >= 0x40; b--) {
      const sign = decoder.decode(Uint8Array.of(a, b))
      if ([...sign].length === 1 && sign !== '\ufffd') table.set(sign, [a, b])
    }
  }
  for (let a = 0xff; a >= 0x80; a--) {
    const sign = decoder.decode(Uint8Array.of(a))
    if ([...sign].length === 1 && sign !== '\ufffd') table.set(sign, [a])
  }
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      const bytes = sign < '\u0080' ? [sign.charCodeAt(0)] : table.get(sign)
      if (!bytes) throw new Error(`no bytes for ${sign} in ${label}`)
      return bytes
    }),
  )
}

const TEXTS: readonly (readonly [label: string, text: string])[] = [
  ['euc-kr', '<p>합동참모본부는 7일 북한이 동해상으로 미사일을 발사했다고 밝혔다. 군은 감시와 경계를 강화했다고 전했다.</p>'],
  ['shift_jis', '<p>防衛省は七日、ミサイルが日本海に落下したと発表した。船舶への被害は確認されていないという。</p>'],
  ['euc-jp', '<p>防衛省は七日、ミサイルが日本海に落下したと発表した。船舶への被害は確認されていないという。</p>'],
  ['gbk', '<p>国防部发言人七日说，导弹落入海中，没有人员受伤。有关方面正在对情况进行调查，目前还不知道原因。</p>'],
  ['big5', '<p>國防部發言人七日說，飛彈落入海中，沒有人員受傷。有關方面正在對情況進行調查，目前還不知道原因。</p>'],
  ['windows-1251', '<p>Министерство обороны сообщило, что ракета упала в море, пострадавших нет. Причины выясняются.</p>'],
  ['windows-1252', '<p>Le ministère de la Défense a déclaré que le missile était tombé en mer près de la côte, à 410 km.</p>'],
  ['windows-1250', '<p>Ministerstwo podało, że pocisk spadł do morza, a żaden ze statków nie został uszkodzony. Śledztwo trwa.</p>'],
  ['windows-1253', '<p>Το υπουργείο ανακοίνωσε ότι ο πύραυλος έπεσε στη θάλασσα και δεν υπήρξαν τραυματίες στην περιοχή.</p>'],
  ['windows-1256', '<p>أعلنت وزارة الدفاع أن الصاروخ سقط في البحر ولم يصب أحد من السكان في المنطقة القريبة من الساحل.</p>'],
]

describe('encoding of a page', () => {
  test.each(TEXTS)('%s by its bytes', (label, text) => {
    const bytes = encoded(text, label)
    const found = charsetOf(bytes, null)
    expect(new TextDecoder(found.label).decode(bytes)).toBe(text)
    expect(found.basis).toBe('detected')
  })

  test.each(TEXTS)('%s by the header, by a meta tag', (label, text) => {
    const bytes = encoded(text, label)
    expect(charsetOf(bytes, `text/html; charset=${label}`)).toEqual({ label, basis: 'header' })
    const tagged = Buffer.concat([Buffer.from(`<html><head><meta charset='${label}'>`), bytes])
    expect(charsetOf(tagged, null)).toEqual({ label, basis: 'meta' })
    const old = Buffer.concat([Buffer.from(`<meta http-equiv="Content-Type" content="text/html; charset=${label}">`), bytes])
    expect(charsetOf(old, 'text/html')).toEqual({ label, basis: 'meta' })
  })

  test('what is said is not believed where the bytes are another', () => {
    const korean = encoded(TEXTS[0]![1], 'euc-kr')
    expect(charsetOf(korean, 'text/html; charset=utf-8').label).toBe('euc-kr')
    expect(charsetOf(Buffer.from('<p>북한이 미사일을 발사했다.</p>'), 'text/html; charset=euc-kr').label).toBe('utf-8')
  })

  test('a few broken bytes leave UTF-8 what it is', () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="utf-8"><p>'),
      Buffer.from('북한이 미사일을 발사했다. '.repeat(20)),
      Buffer.from([0xed, 0x95]),
    ])
    expect(charsetOf(bytes, null)).toEqual({ label: 'utf-8', basis: 'meta' })
  })

  test('marks come first; plain ASCII is UTF-8; an unknown name is passed over', () => {
    expect(charsetOf(Buffer.from('\ufeff<p>x', 'utf16le'), 'text/html; charset=utf-8')).toEqual({ label: 'utf-16le', basis: 'mark' })
    expect(charsetOf(Buffer.from('<p>x'), null)).toEqual({ label: 'utf-8', basis: 'default' })
    expect(charsetOf(Buffer.from('<meta charset="nonsense"><p>x'), 'text/html; charset=klingon')).toEqual({
      label: 'utf-8',
      basis: 'default',
    })
  })
})
