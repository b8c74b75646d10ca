// Names that mean one thing for scoring. Order matters: "South Korea's military" before "South Korea".
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(jcs|joint chiefs( of staff)?|south korea('?s)? (military|joint chiefs( of staff)?|jcs)|rok jcs|seoul('?s)? (military|joint chiefs))\b/gi,
    'joint-chiefs south-korea',
  ],
  [/\b(kcna|korean central news agency)\b/gi, 'kcna'],
  [/\b(nis|national intelligence service)\b/gi, 'national-intelligence-service'],
  [/\bu\.?n\.? security council\b/gi, 'united-nations security-council'],
  [/\b(u\.?n\.?|united nations)\b/gi, 'united-nations'],
  [/\b(iaea|international atomic energy agency)\b/gi, 'iaea'],
  [/\b(indo-pacific command|indopacom|uspacom|pacific command|pacom)\b/gi, 'pacific-command'],
  [/\b(stratcom|strategic command)\b/gi, 'strategic-command'],
  [/\b(u\.s\.|us|usa|united states|american)(?![a-z])/gi, 'united-states'],
  [/\b(dprk|north korean?|the north|pyongyang)\b/gi, 'north-korea'],
  [/\b(rok|south korean?|the south|seoul)\b/gi, 'south-korea'],
  [/\b(japanese|japan|tokyo)\b/gi, 'japan'],
  [/\b(russian|russia|moscow|kremlin)\b/gi, 'russia'],
  [/\b(chinese|china|beijing)\b/gi, 'china'],
  [/\b(iranian|iran|tehran)\b/gi, 'iran'],
  [/\b(defen[cs]e (ministry|ministers?)|ministry of (national )?defen[cs]e)\b/gi, 'defence-ministry'],
  [/\b(foreign (ministry|ministers?)|ministry of foreign affairs)\b/gi, 'foreign-ministry'],
  [/\b(east sea|sea of japan|japan sea|sea between korea and japan)\b/gi, 'east-sea'],
  [/\b(west sea|yellow sea)\b/gi, 'yellow-sea'],
  [/\beast china sea\b/gi, 'east-china-sea'],
  [/\bsouth china sea\b/gi, 'south-china-sea'],
  [/\btaekwan\b/gi, 'taegwan'],
  [/\btaecheon\b/gi, 'taechon'],
  [/\b(ph?yong?-?an|pyeongan|pyong'?an)\b/gi, 'pyongan'],
  [/\b(tong?chang|dongchang)(-ri)?\b/gi, 'tongchang'],
  [/\bsinpho\b/gi, 'sinpo'],
]

/** A name in lower case, without accents, its known aliases replaced by one form. */
export const aliased = (name: string | null | undefined): string => {
  const plain = String(name ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
  const replaced = ALIASES.reduce((text, [alias, form]) => text.replace(alias, ` ${form} `), plain)
  return replaced.toLowerCase().replace(/\s+/g, ' ').trim()
}
