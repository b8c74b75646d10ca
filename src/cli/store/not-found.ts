import type { Store } from '../../store/store.ts'
import { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'

const MOST = 8

/** Says that there is no such incident, or that several ids begin so, and which. */
export const noIncident = async (given: string, store: Pick<Store, 'idsBeginning'>, terminal: Terminal): Promise<ExitCode> => {
  const ids = await store.idsBeginning(given, MOST + 1)
  terminal.err(
    ids.length > 1
      ? `groundtrack: got ${JSON.stringify(given)}, with which several ids begin; expected one of ${ids.slice(0, MOST).join(', ')}${ids.length > MOST ? ' …' : ''}\n`
      : `groundtrack: got ${JSON.stringify(given)}, which leads to no incident; expected the id of one, or a beginning that only one id has. ` +
          'groundtrack incidents lists them.\n',
  )
  return ExitCode.notFound
}

/** Says that there is no such article. */
export const noArticle = (given: string, terminal: Terminal): ExitCode => {
  terminal.err(
    `groundtrack: got ${JSON.stringify(given)}, which leads to no article; expected the key or URL of one that was taken in. ` +
      'groundtrack show INCIDENT lists the keys, groundtrack search finds words.\n',
  )
  return ExitCode.notFound
}
