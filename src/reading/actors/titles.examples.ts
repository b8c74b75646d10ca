import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { loadWorld } from '../../world/world.ts'
import { splitName } from '../text/tokenize.ts'
import { titleRule } from './titles.ts'

export const examples = corpus(titleRule(loadWorld(splitName)), [
  yields({ role: 'U.S. official', country: 'US', head: 'official', plural: false, bare: false }, ['A U.S. official spoke.']),
  yields({ role: 'senior South Korean presidential official', country: 'KR' }, ['A senior South Korean presidential official spoke.']),
  yields({ role: 'officials in Tokyo', plural: true, country: 'JP' }, ['The note came from officials in Tokyo.']),
  yields({ role: 'North Korean and Russian military officials', plural: true }, ['North Korean and Russian military officials met.']),
  yields({ head: 'official', bare: true, determiner: 'the' }, ['The official spoke.']),
  yields({ role: 'Fisheries Agency official' }, ['An official of the Fisheries Agency spoke.']),
  yields({ role: 'JCS officer', country: 'KR' }, ['A JCS officer spoke.']),
  yields({ role: 'lawmakers', plural: true }, ['It was told by lawmakers briefed by the National Intelligence Service.']),
  yields({ role: 'Secretary of State' }, ['Secretary of State Rex Tillerson spoke.']),
  yields({ role: 'Chief Cabinet Secretary' }, ['Chief Cabinet Secretary Yoshihide Suga spoke.']),
  yields({ role: 'vice director of the General Political Bureau', organization: 'General Political Bureau' }, [
    'He is vice director of the General Political Bureau.',
  ]),
  nothing(['Japanese waters were calm.', 'The missile fell.'], 'no word for a person'),
])
