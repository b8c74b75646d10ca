// States whose names are words of a kind; as shown in headlines, where "United States fired" reads as if a word were lost.
const STATES =
  /^(?:United (?:States|Kingdom|Arab Emirates|Nations)|Soviet Union|European Union|Philippines|Netherlands|Maldives|Bahamas|Gambia|Comoros|Seychelles|(?:Marshall|Solomon|Faroe|Cook) Islands|(?:Central African|Czech|Dominican) Republic|Democratic Republic of the Congo)$/
const BODIES = /\b(?:military|army|navy|air force|forces?|guards?|corps|command|ministry|government|houthis|taliban|rebels|militants)$/i

/** The name of who did something as the subject of a sentence: "the United States", "the Israeli military", "North Korea". */
export const withArticle = (name: string): string =>
  STATES.test(name) || (BODIES.test(name) && !/^(?:the|an?)\s|['’]s\s/i.test(name)) ? `the ${name}` : name

/** The first letter of a sentence as a capital. */
export const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
