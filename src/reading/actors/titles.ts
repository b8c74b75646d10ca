import { after, as, capitalised, either, many, maybe, not, sequence, value, word, wordOf } from '../../grammar/pattern.ts'
import { rule, type Rule } from '../../grammar/rule.ts'
import type { World } from '../../world/world.ts'
import { NO_NAME } from './calendar-words.ts'
import { owner } from './owner.ts'
import { titleGroup } from './title-group.ts'

const organizationChain = sequence(
  maybe(wordOf(new Set(['the', 'its', 'their']))),
  many(wordOf(new Set(['presidential', 'state', 'local', 'country', "'s", 'main', 'ruling', 'official'])), 0, 2),
  value('organization', 'organization'),
  maybe(word("'s"), value('organization', 'part')),
)
const statesOf = sequence(owner('state'), maybe(word('and'), owner('other')))
const capitals = sequence(
  many(
    capitalised((t) => !NO_NAME.has(t.lower)),
    1,
    6,
  ),
  not(capitalised()),
)
// "ambassador to China", but "troops to Russia" is no one's post.
const SENT = new Set(
  'ambassador ambassadors envoy envoys adviser advisers advisor advisors aide aides representative delegate delegates attache'.split(' '),
)

// "Secretary of State Jane Roe": the name begins behind the office.
const PORTFOLIOS = new Set('state defense defence war homeland commerce energy unification staff foreign'.split(' '))

const complement = either(
  sequence(as('link', word('of')), as('of', wordOf(PORTFOLIOS))),
  sequence(
    as(
      'link',
      either(
        word('of', 'at', 'for', 'with', 'from', 'in'),
        sequence(
          after((before) => before !== null && SENT.has(before.lower)),
          word('to'),
        ),
      ),
    ),
    as('of', either(organizationChain, statesOf, sequence(maybe(word('the', 'port'), maybe(word('of'))), capitals))),
  ),
  sequence(
    as('link', word('briefed', 'familiar', 'close'), word('by', 'with', 'to')),
    as(
      'of',
      either(
        organizationChain,
        // "familiar with its thinking", "with North Korea's plans".
        sequence(
          either(owner('minds'), word('its', 'his', 'her', 'their')),
          wordOf(new Set(['thinking', 'plans', 'position', 'intentions', 'policy', 'views'])),
        ),
        sequence(
          word('the'),
          wordOf(
            new Set([
              'matter',
              'case',
              'situation',
              'intelligence',
              'assessment',
              'issue',
              'discussions',
              'plans',
              'project',
              'talks',
              'program',
              'programme',
              'investigation',
              'operation',
              'negotiations',
              'findings',
              'test',
              'launch',
              'government',
              'leadership',
              'agency',
            ]),
          ),
        ),
      ),
    ),
  ),
)

const plainOwner = (words: string): string =>
  words
    .replace(/^the (?=North'|North’|South'|South’)/i, '')
    .replace(/^(North|South)(?=['’]s\b)/i, '$1 Korea')
    .replace(/\s+/g, ' ')

/** "U.S. Defense Secretary", "two senior officials in Tokyo", "vice director of the General Political Bureau". */
export const titleRule = (world: World): Rule =>
  rule({
    name: '<determiner> <modifiers> <role noun> of <organisation>',
    kind: 'title',
    pattern: [titleGroup('group', world), maybe(complement)],
    make: ({ group, link, of, organization, part, state }, { chart, words, end }) => {
      const { role, determiner, body, head } = group
      const bare = body === head && !of
      // "the official source": the group scan is greedy, the next word would be the noun.
      if (chart.tokens[end]?.lower === '-' || chart.tokens[head + 1]?.lower === '-') return null
      const first = plainOwner(words({ first: body, end: group.end }))
      const linkWord = link ? words(link).toLowerCase() : ''
      const ofWords = of ? words(of).replace(/^the\s+/i, '') : ''
      const named =
        organization &&
        /^(?:of|at|for|with|from)$/.test(linkWord) &&
        body === head &&
        !part &&
        !/^(?:leader|president|secretary|director|chief|chairman)$/.test(role.head)
      const aside = linkWord.includes(' ')
      const name =
        !of || (aside && !/^(?:person|people|source)$/.test(role.head))
          ? first
          : aside
            ? `${first} ${linkWord} ${words(of)}`
            : named
              ? `${plainOwner(words(of))} ${first}`.replace(/^the /i, '')
              : `${first} ${linkWord} ${of && /^the\b/i.test(words(of)) && organization ? 'the ' : ''}${ofWords}`
      const org = organization ?? group.organization
      return {
        role: name,
        country: group.owner?.country ?? org?.data.country ?? state?.country ?? null,
        organization: org ? org.data.name : null,
        head: role.head,
        plural:
          role.plural ||
          (determiner !== null && /^(?:two|three|four|five|several|some|many|most|other|both|these|those)$/.test(determiner)),
        determiner,
        bare,
        gender: role.gender,
      }
    },
  })
