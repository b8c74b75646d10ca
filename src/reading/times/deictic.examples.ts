import { corpus, nothing, yields } from '../../grammar/examples.ts'
import {
  dayOfEvent,
  dayWord,
  storySpan,
  thatSpan,
  theSeason,
  theWeekend,
  thisMonth,
  thisPart,
  thisSpan,
  thisWeekday,
  twoDaysOff,
} from './deictic.ts'

export const examples = [
  corpus(dayWord, [
    yields({ deictic: { unit: 'day', step: -1, from: 'publication' } }, ['Yesterday the crews trained.']),
    yields({ deictic: { unit: 'day', step: 0 }, part: 'night' }, ['They meet tonight.']),
    nothing(['The day was calm.'], 'no such word'),
  ]),
  corpus(twoDaysOff, [
    yields({ deictic: { unit: 'day', step: -2 } }, ['They left the day before yesterday.']),
    yields({ deictic: { unit: 'day', step: 2 } }, ['They leave the day after tomorrow.']),
    nothing(['They left the day before.'], 'counts from the story'),
  ]),
  corpus(thisSpan, [
    yields({ deictic: { unit: 'week', step: -1 } }, ['Last week a drill began.']),
    yields({ deictic: { unit: 'month', step: 0 } }, ['It was the second this month.', 'It was the second of the current month.']),
    yields({ deictic: { unit: 'weekend', step: -1 } }, ['This past weekend they marched.']),
    nothing(['At last weeks of rain ended.', 'A past year is gone.'], 'no span of these'),
  ]),
  corpus(thisPart, [
    yields({ deictic: { unit: 'day', step: 0 }, part: 'morning' }, ['This morning the siren rang.']),
    yields({ deictic: { unit: 'day', step: -1 }, part: 'night' }, ['Last night the siren rang.']),
    nothing(['Every morning the siren rings.'], 'a series'),
  ]),
  corpus(thisWeekday, [
    yields({ weekday: 4, deictic: { unit: 'weekday', step: 1 } }, ['It lasts until next Thursday.']),
    yields({ weekday: 5, deictic: { unit: 'weekday', step: -1 } }, ['It began last Friday.', 'It began this past Friday.']),
    nothing(['It began on Friday.'], 'a bare weekday'),
  ]),
  corpus(thisMonth, [
    yields({ month: 10, deictic: { unit: 'month-name', step: -1 } }, ['The engine failed last October.']),
    yields({ season: 'spring', deictic: { unit: 'season', step: 0 } }, ['Two flops this spring hurt them.']),
    nothing(['They march next to the wall.', 'This may fail.'], 'verbs'),
  ]),
  corpus(storySpan, [
    yields({ deictic: { unit: 'day', step: -1, from: 'story' } }, ['They had met the previous day.']),
    yields({ deictic: { unit: 'day', step: 0, from: 'story' } }, ['On the same day a ship sailed.', 'On that same day a ship sailed.']),
    yields({ deictic: { unit: 'day', step: 1 }, part: 'morning' }, ['The following morning it was gone.']),
    nothing(['The previous launch failed.', 'The same-day report was short.'], 'no span of time'),
  ]),
  corpus(thatSpan, [
    yields({ deictic: { unit: 'day', step: 0, from: 'story' }, part: 'night' }, ['They met later that night.']),
    yields({ deictic: { unit: 'year', step: 0, from: 'story' } }, ['That year nine were fired.']),
    nothing(['It said that days were few.'], 'a conjunction'),
  ]),
  corpus(dayOfEvent, [
    yields({ deictic: { unit: 'day', step: 0, from: 'story' } }, ['On the day of the firing he was away.']),
    nothing(['It is called the Day of Sun.'], 'a holiday'),
  ]),
  corpus(theWeekend, [
    yields({ deictic: { unit: 'weekend', step: 0 } }, ['Over the weekend two ships left.']),
    nothing(['The weekend-long drill ended.'], 'describes a noun'),
  ]),
  corpus(theSeason, [
    yields({ season: 'winter' }, ['During the winter the pads rest.', 'In winter the pads rest.']),
    nothing(['After the fall of the city they left.', 'The spring-loaded latch broke.'], 'another sense'),
  ]),
]
