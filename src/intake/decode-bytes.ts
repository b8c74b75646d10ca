const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Bytes as text, by a label that TextDecoder takes; broken ones become U+FFFD. Windows-1252, for which most old western pages
 * stand, is read here: Node 20's own decoder takes it for Latin-1 and makes control signs of its quotation marks.
 */
export const decodeBytes = (bytes: Uint8Array, label: string): string =>
  label === 'windows-1252'
    ? Buffer.from(bytes)
        .toString('latin1')
        .replace(/[\x80-\x9f]/g, (sign) => HIGH[sign.charCodeAt(0) - 0x80]!)
    : new TextDecoder(label).decode(bytes)
