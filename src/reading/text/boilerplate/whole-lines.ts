import type { DropReason } from '../../../model/report.ts'
import type { Line } from './line.ts'

interface WholeLine {
  reason: DropReason
  /** First words of such lines, separated by blanks. */
  first?: string
  /** Or words they hold somewhere, in lower case, separated by "|". */
  has?: string
  test: RegExp
  /** Longest such line. */
  most: number
}

const NAMES = String.raw`\p{Lu}[\p{L}.'’-]*(?:[\s,/|&]+(?:and|in|of|for|at|the|with|\p{Lu}[\p{L}.'’-]*)){0,12}`
const MAIL = String.raw`[(<]?[\w.+-]+@[\w.-]+[)>]?`

// Precision first: each expression asks for words that only page furniture has, or for a line that is nothing else.
const TABLE: readonly WholeLine[] = [
  {
    reason: 'byline',
    first: 'by',
    test: new RegExp(
      String.raw`^(?:By|BY):?\s+${NAMES}(?:[\s/,|-]*${MAIL})?(?:\s*[|/,-]?\s*(?:Staff|Special|Updated|Published|Posted).{0,60})?$`,
      'u',
    ),
    most: 140,
  },
  {
    reason: 'byline',
    first: 'reporter reporters writer author authors editor editors correspondent responsible source',
    test: /^(?:responsible editor|reporters?|writers?|authors?|editors?|correspondent|source)\s?[:/|]/i,
    most: 260,
  },
  {
    reason: 'byline',
    first: 'written story edited compiled reporting additional report text words',
    test: /^(?:Written|Story|Edited|Compiled|Reporting|Additional reporting|Report|Text|Words|WRITTEN|STORY|EDITED|REPORTING)(?: (?:and|AND) (?:writing|editing|reporting|WRITING|EDITING))? (?:by|BY):? \p{Lu}/u,
    most: 220,
  },
  {
    reason: 'byline',
    has: 'contributed to this|contributed reporting|with reporting by|staff report',
    test: /\bcontributed (?:to this (?:report|article|story|piece)|reporting)|^with reporting by|^staff report/i,
    most: 260,
  },
  {
    reason: 'byline',
    has: 'reporting by|editing by|writing by|compiled by',
    test: /^\((?:(?:additional )?reporting|editing|writing|compiled)[^()]* by [^()]*\)\.?$/i,
    most: 400,
  },

  {
    reason: 'caption',
    first: 'photo photograph photos picture image images caption video illustration graphic footage',
    test: /^(?:photo(?:graph|s)?|pictures?|images?|caption|illustration|graphic|video)(?: (?:by|credit|source|caption|courtesy|from|taken by))?\s?[:,/|©]|^(?:photo(?:graph)?|picture|image|video) (?:by|credit|courtesy|source|caption)\b/i,
    most: 500,
  },
  { reason: 'caption', first: 'file', test: /^(?:FILE|File)(?: (?:photo|image|picture|PHOTO|IMAGE|footage))?\s?(?:[-–—:.]|$)/, most: 500 },
  {
    reason: 'caption',
    has: '[photo|[image|[caption|[picture|[file photo|(photo',
    test: /^[[(](?:photo|image|caption|picture|file photo)\b/i,
    most: 500,
  },
  {
    reason: 'caption',
    has: 'getty images|ap photo|afp photo|reuters/|via reuters|afp/|epa/|/handout|yonhap/|kcna via|handout via|via ap|via afp|photo:|photo by|picture:|credit:',
    test: /\((?:AP|AFP|EPA|Yonhap|KCNA|Kyodo|Reuters|Xinhua)?\s?Photo[/:\s][^)]*\)|(?:[Gg]etty|GETTY) (?:[Ii]mages|IMAGES)\W{0,3}$|(?:^|[\s(/])(?:REUTERS|Reuters|AFP|EPA|AP|EPA-EFE|Yonhap|KCNA)\/\p{Lu}[\p{L} .'’/-]{1,50}\W{0,3}$|\p{L}\/[Hh]andout\W{0,3}$|\b(?:KCNA|[Hh]andout|[Pp]hoto) via \p{Lu}|\bvia (?:REUTERS|AP|AFP)\W{0,3}$|\((?:[Pp]hoto|[Pp]icture|[Cc]redit)(?: by)?:?\s[^)]*\)\W{0,3}$|(?:\||–|—|-) ?(?:[Pp]hoto|PHOTO|[Pp]icture|[Cc]redit):/u,
    most: 400,
  },
  {
    reason: 'caption',
    first: 'this these in',
    test: /^(?:in )?(?:this|these) (?:(?:undated|file|handout|combined|composite|combination|screen|screengrab|satellite|\w+day|recent|archive) ){0,3}(?:photos?|pictures?|images?|photographs?|grab|screengrab|file photo|framegrab),? .*\b(?:shows?|provided|released|taken|captured|distributed)\b/i,
    most: 500,
  },
  {
    reason: 'caption',
    has: 'not actual photo|for illustrative|for illustration|not for sale|for use only in the',
    test: /not (?:the )?actual photo|for illustrat(?:ive|ion)(?: purposes?)?(?: only)?|for use only in the|not for sale/i,
    most: 500,
  },

  {
    reason: 'navigation',
    first:
      'skip home menu search advertisement advertisements sponsored promoted continue story scroll article loading click tap watch listen play show back next previous top trending most toggle close sign log login register live',
    test: /^(?:skip to (?:main )?content|home|menu|search|advertisements?|sponsored(?: content| by .{1,30})?|promoted(?: content)?|continue reading.{0,80}|(?:story|article) continues (?:below|after).{0,60}|scroll (?:down )?to continue.{0,40}|loading\W*|(?:click|tap) here\b.{0,100}|(?:watch|listen)(?: (?:live|now|here))?\s?:.{0,120}|watch live.{0,60}|listen now.{0,60}|play video|show (?:more|less|caption)|back to (?:top|home)|(?:next|previous) (?:article|story)|top stories\W*|trending(?: now)?\W*|most (?:read|viewed|popular)\W*|toggle .{1,30}|close|sign in|log ?in|register)$/i,
    most: 160,
  },
  { reason: 'navigation', has: ': true|: false|: null|: 1|: 2|: 5', test: /^[a-z]+[A-Z][A-Za-z]*: (?:true|false|null|\d+)$/, most: 60 },
  { reason: 'navigation', first: 'skip', test: /^skip to (?:main )?content\b/i, most: 200 },
  { reason: 'live-blog-time', first: 'live', test: /^live\b.{0,60}\b(?:latest first|all times|as it happened)/i, most: 160 },

  {
    reason: 'newsletter',
    first: 'sign subscribe get join download support become donate enjoy stay never want follow unlock start try',
    test: /^(?:sign up\b|subscribe\b(?! to the (?:view|idea|theory))|get (?:our|the|all|your|breaking|more|full|unlimited)\b.{0,80}\b(?:newsletter|inbox|alerts?|email|app|access|updates)\b|join (?:our|us on|the conversation)\b|download (?:our|the) .{0,30}\bapp\b|support (?:local|independent|our|quality) (?:journalism|reporting|newsroom|work)|become a (?:member|subscriber|supporter)|donate (?:now|today|here)|enjoy(?:ed|ing)? (?:this|our|reading)\b|stay (?:up to date|informed|connected|ahead|updated)\b.{0,80}\b(?:newsletter|app|with|by|us|alerts)\b|never miss\b|want (?:more|to read more|to stay|the latest)\b|follow (?:us|our|@|\w+(?: \w+)? on (?:twitter|facebook|instagram|x|google news|telegram|whatsapp))\b|unlock\b|start your (?:free )?(?:trial|subscription)|try .{0,30}\bfree\b)/i,
    most: 300,
  },
  { reason: 'newsletter', has: 'newsletter|your inbox', test: /\b(?:newsletters?|(?:to|in) your inbox)\b.{0,80}$/i, most: 160 },
  {
    reason: 'cookie-notice',
    has: 'cookie',
    test: /\b(?:we|site|website|accept|manage|consent|browser|this page)\b.{0,120}\bcookies?\b|\bcookies?\b.{0,160}\b(?:accept|consent|manage|preferences|experience|browser|site|website|visit|policy)\b/i,
    most: 600,
  },
  {
    reason: 'copyright',
    first: 'copyright c all',
    test: /^(?:(?:[Cc]opyright|COPYRIGHT)\s+(?:©|\([cC]\)|\d{4}|\p{Lu})|[Aa]ll rights reserved|[Aa]ll contents? (?:[Cc]opyright|©))/u,
    most: 300,
  },
  {
    reason: 'copyright',
    has: '©|(c) 20|(c) 19|all rights reserved|no redistribution|may not be published, broadcast|may not be reproduced|without permission|unauthorized reproduction',
    test: /^©|^\(c\) |©\s?[\d\p{L}]|all rights reserved|no redistribution|may not be (?:published, broadcast|reproduced|republished)|unauthori[sz]ed (?:reproduction|copying)/iu,
    most: 300,
  },
  {
    reason: 'contact',
    first: 'got contact email e-mail reach write tel phone call tips do have send',
    test: /^(?:got (?:a|an) (?:story|tip|news tip|question)|contact (?:us|the (?:author|reporter|writer|editor|newsroom|desk))|e-?mail(?: us)?:? \S*@|e-?mail(?: (?:us|tips|your|the (?:author|newsroom)))\b|reach (?:the newsroom|us|him|her|them) (?:at|on|by)\b|write to (?:us|the|\S+@)|(?:tel|phone|call us|tips)\b[.: ]|do you have (?:a|any) (?:story|tip|information|question)s?\b|have (?:a|any) (?:story|tip|news|question)\b|send (?:us|your|tips|news)\b)/i,
    most: 260,
  },
  { reason: 'contact', has: '@', test: /^[^\s@]+@[^\s@]+\.[a-z]{2,}$|^(?:@\w+[\s,]*)+$|^(?:follow|twitter|x)\b.{0,30}@\w+$/i, most: 120 },

  {
    reason: 'editor-note',
    first: 'more ends end developing breaking check updates',
    test: /^(?:more (?:to follow|to come|soon|details soon|follows)|ends?|developing(?: story)?|breaking news|check back .{0,60}|updates? (?:to follow|throughout))\W*$/i,
    most: 100,
  },
  {
    reason: 'editor-note',
    has: '(more|(end|###|-30-|to follow)|(update|(add|(recast|(correct|(new throughout|(changes|(refile|(rewrites|(writes|(clarifies|(fixes',
    test: /^\W*(?:more(?: to (?:follow|come))?|ends?|to follow|###|-30-)\W*$|^\((?:(?:up)?dates?|adds?|recasts?|corrects?|changes|refiles?|rewrites|writes (?:through|thru)|clarifies|fixes|new throughout)\b[^()]*\)$|^#{3,}$/i,
    most: 200,
  },
  {
    reason: 'editor-note',
    first: 'this',
    test: /^\(?this is (?:a|an) (?:developing|breaking|evolving)(?: news)? story\b|^this (?:story|article|post|page|report|live blog) (?:has been|was|is being|will be) (?:updated|corrected|amended|revised|edited)\b/i,
    most: 300,
  },
  {
    reason: 'editor-note',
    first: "editor's editor’s editors correction clarification note",
    test: /^(?:editors?['’]?s?['’]? note|correction|clarification|note)\s?:.{0,120}\b(?:(?:story|article|post|page|report|headline|version) (?:has been|was|is)|first published|graphic|earlier version|updated (?:to|with))\b/i,
    most: 400,
  },
  {
    reason: 'disclaimer',
    first: 'this the disclaimer opinions views any machine translated material',
    test: /^\(?(?:disclaimer\b|this is (?:a|an) (?:rush|unedited|uncorrected|machine|automated|automatic)\b|this (?:article|transcript|story|translation|content|text|post|page) (?:was|is|has been|has not been|may|represents?|originally|first|reflects|does not) .{0,60}\b(?:published|appeared|produced|translated|generated|contain errors|errors|views?|opinions?|part of|syndicated|republished|automatically|auto-generated|edited by)\b|the (?:views|opinions) (?:expressed|and opinions)\b|(?:opinions|views) expressed\b|views and opinions\b|any (?:views|opinions) expressed|machine[- ]translated\b|translated (?:from|by)\b|material (?:from|in) this)/i,
    most: 400,
  },
  {
    reason: 'disclaimer',
    has: 'represents only the view|represent the views|does not represent|accuracy and availability|audio is the record|is the authoritative record',
    test: /represents? only the views?|(?:not (?:necessarily )?|only )(?:represent|reflect)s? the (?:views?|position|opinion)|accuracy and availability|audio is the record|authoritative record/i,
    most: 400,
  },
  {
    reason: 'caption',
    has: '(file photo|(file image|(file pic',
    test: /\(file (?:photo|image|pic(?:ture)?)\)\W{0,3}(?:\w{2,12}\W?)?$/i,
    most: 300,
  },
  {
    reason: 'related-links',
    first: 'read view see click',
    test: /^(?:read|view|see|click)(?: here)?(?: for| to read)? (?:the )?(?:original|full) (?:article|story|report|post|statement)(?: (?:here|on|at)\b.{0,60})?\W*$/i,
    most: 120,
  },
  {
    reason: 'stage-direction',
    has: '[|(sound|(applause|(laughter|(music|(cross',
    test: /^(?:\[[^\][]{0,60}\]|\((?:soundbite|applause|laughter|music|crosstalk|inaudible|begin|end|video|unidentified)\b[^()]{0,80}\))$/i,
    most: 100,
  },
  {
    reason: 'share-bar',
    first: 'share tweet print comments comment leave like make post add write',
    test: /^(?:share\b(?! (?:prices?|index|sales|of|in|the (?:view|concern|assessment))).{0,100}|tweet|print(?: this)?(?: page| article)?|(?:make|post|add|write) a comment|comments?(?: \(\d[\d,]*\))?|leave a (?:comment|reply)|like this:?)$/i,
    most: 140,
  },

  {
    reason: 'live-blog-time',
    has: ':|.|h|m ago|hours ago|minutes ago|hour ago|now',
    test: /^(?:\d{1,2}[.:h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s\(?[A-Z]{2,5}\)?)?|\d{1,2}\s?[ap]\.?m\.?(?:\s[A-Z]{2,5})?|\d{1,2}\s?(?:m|h|min|mins|minutes?|hours?) ago|just now|(?:last )?updated (?:at )?\d{1,2}[.:]\d\d.{0,20})$/i,
    most: 40,
  },
  {
    reason: 'agency-stamp',
    first: 'published updated posted last first modified input issued publication',
    test: /^(?:first |last )?(?:published|updated|posted|modified|input|issued|publication date)(?: (?:on|at|date))?\s?[:|]?\s?.{0,14}\d.{0,50}$/i,
    most: 100,
  },
  {
    reason: 'agency-stamp',
    has: '20|19',
    test: /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s)?(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./ ](?:\d{1,2}|[a-z]{3,9}\.?)[-./ ,]{1,2}\d{4}|[a-z]{3,9}\.?\s\d{1,2},?\s\d{4})(?:[\s,|@-]{1,3}(?:at )?\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s\(?[A-Z+:\d]{1,9}\)?)?)?(?:\s?[|/-].{0,30})?$/i,
    most: 90,
  },
  {
    reason: 'agency-stamp',
    has: '—|–|-',
    test: /^[—–-]{1,2}\s?(?:AP|AFP|Reuters|Yonhap|KCNA|Xinhua|Kyodo|TASS|dpa|UPI|ANI|PTI|IANS|Interfax|Bloomberg)$/i,
    most: 20,
  },
  {
    reason: 'agency-stamp',
    has: '(',
    test: /^\((?:Yonhap|AFP|AP|Reuters|KCNA|Xinhua|Kyodo|TASS|dpa|UPI|ANI|PTI|IANS|Interfax|Agencies|Agence France-Presse|Yonhap News(?: Agency)?|with inputs? from [^()]{1,40})(?:[/-][\p{L} ]{1,20})?\)\.?$/iu,
    most: 80,
  },
]

const byFirst = new Map<string, WholeLine[]>()
const byNeedle = new Map<string, WholeLine[]>()
const push = (map: Map<string, WholeLine[]>, key: string, row: WholeLine): void => void map.set(key, [...(map.get(key) ?? []), row])
for (const row of TABLE) {
  for (const word of row.first?.split(' ') ?? []) push(byFirst, word, row)
  for (const needle of row.has?.split('|') ?? []) push(byNeedle, needle, row)
}
const LONGEST = Math.max(...TABLE.map((row) => row.most))
const needles = [...byNeedle].map(([needle, rows]) => ({ needle, rows, most: Math.max(...rows.map((row) => row.most)) }))

/** Why a whole line is no part of the story, or null. */
export const wholeLineReason = (line: Line): DropReason | null => {
  const { text } = line
  if (text.length > LONGEST) return null
  const fits = (row: WholeLine): boolean => text.length <= row.most && row.test.test(text)
  const found = byFirst.get(line.first)?.find(fits)
  if (found) return found.reason
  const lower = text.toLowerCase()
  for (const { needle, rows, most } of needles) {
    if (text.length > most || !lower.includes(needle)) continue
    const hit = rows.find(fits)
    if (hit) return hit.reason
  }
  return null
}
