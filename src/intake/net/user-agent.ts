/** What a contact may be: a mail address or a page, nothing that could break out of a header. */
const CONTACT = /^[\w.+%:/@?=&#~-]{3,200}$/

/** Whether a contact can stand in the user agent: a mail address or URL. */
export const isContact = (contact: string): boolean => CONTACT.test(contact)

/** Says plainly who asks: "groundtrack/1.2.3 (+mailto:desk@example.org)"; without a contact only the name and version. */
export const userAgent = (version: string, contact: string | null): string =>
  contact
    ? `groundtrack/${version} (+${contact.includes('@') && !contact.includes(':') ? 'mailto:' : ''}${contact})`
    : `groundtrack/${version}`
