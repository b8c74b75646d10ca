import { corpus, nothing, yields } from '../../grammar/examples.ts'
import {
  dayMonth,
  dayOfMonth,
  decade,
  halfYear,
  holiday,
  isoDate,
  monthAlone,
  monthDay,
  monthYear,
  newYearAddress,
  pointDate,
  quarter,
  seasonYear,
  slashDate,
} from './dates.ts'

export const examples = [
  corpus(monthDay, [
    yields({ month: 1, day: 6 }, [
      'The test of Jan. 6 shook windows.',
      'The test of January 6th shook windows.',
      'The test of January 6 shook windows.',
    ]),
    yields({ year: 2017, month: 7, day: 28 }, ['On July 28, 2017, it flew again.']),
    nothing(['They may 9 times refuse.', 'In May 400 km were added.'], 'a verb; a distance'),
  ]),
  corpus(dayMonth, [
    yields({ month: 6, day: 22 }, ['On 22 June it flew.', 'On the 22nd of June it flew.', 'On 22nd June it flew.']),
    yields({ year: 2010, month: 10, day: 10 }, ['It was shown on 10 October 2010.', 'It was shown on 10-Oct-2010.']),
    nothing(['The 22 may fly.', 'All 45 June flights were cancelled.'], 'a verb; no such day'),
  ]),
  corpus(monthYear, [
    yields({ year: 2012, month: 12 }, ['It flew in December 2012.', 'It flew in Dec. 2012.', 'It flew in December of 2012.']),
    nothing(['In December 2270 people came.'], 'no year of ours'),
  ]),
  corpus(monthAlone, [
    yields({ month: 2 }, ['In February the rocket rose.', 'It rose in Feb. for the last time.']),
    nothing(['They may march.', 'It was fired at Mar-a-Lago.', "Theresa May's cabinet met."], 'verbs, parts of names, persons'),
  ]),
  corpus(isoDate, [
    yields({ year: 2017, month: 7, day: 28 }, ['Logged 2017-07-28 by radar.', 'Logged 2017/7/28 by radar.']),
    nothing(['Logged 2017-28-07 by radar.'], 'no such month'),
  ]),
  corpus(slashDate, [
    yields({ year: 2017, month: 7, day: 28 }, ['Logged 28/7/2017 by radar.', 'Logged 7/28/2017 by radar.']),
    nothing(['Logged 5/6/2017 by radar.'], 'either may be the month'),
  ]),
  corpus(pointDate, [
    yields({ year: 2017, month: 7, day: 28 }, ['Logged 28.07.2017 by radar.']),
    nothing(['The index stood at 28.75.'], 'a number'),
  ]),
  corpus(dayOfMonth, [
    yields({ day: 21 }, ['The last one flew on the 21st.', 'It came on the 21st, a week later.']),
    nothing(['They crossed the 38th parallel.', 'It was the 21st launch.'], 'an ordinal with its noun'),
  ]),
  corpus(seasonYear, [
    yields({ season: 'summer', year: 2019 }, ['In the summer of 2019 talks stalled.', 'Talks stalled in summer 2019.']),
    nothing(['Prices fall by 2019 won.'], 'a verb'),
  ]),
  corpus(quarter, [
    yields({ quarter: 3 }, ['Deliveries begin in Q3.']),
    yields({ quarter: 3, year: 2017 }, ['Deliveries began in the third quarter of 2017.', 'Deliveries began in Q3 2017.']),
    nothing(['The third quarter of the pitch was mud.'], 'a quarter of something'),
  ]),
  corpus(halfYear, [
    yields({ half: 1, year: 2017 }, ['In the first half of 2017 they fired nine.']),
    nothing(['The first half of the flight went well.'], 'a half of something'),
  ]),
  corpus(decade, [
    yields({ decade: 1990 }, ['The famine of the 1990s killed many.']),
    yields({ decade: 2000, part: 'early' }, ['Work began in the early 2000s.']),
    nothing(['They sent 1995s of them.'], 'no decade'),
  ]),
  corpus(holiday, [
    yields({ month: 12, day: 25 }, ['No drill is held on Christmas Day.']),
    yields({ month: 1, day: 1 }, ["He spoke on New Year's Day."]),
    nothing(['A new year begins.'], 'no feast named'),
  ]),
  corpus(newYearAddress, [
    yields({ month: 1, day: 1 }, ["In his New Year's address he praised the crews.", 'In a new year speech he praised the crews.']),
    nothing(['In a new address he praised the crews.'], 'no new year'),
  ]),
]
