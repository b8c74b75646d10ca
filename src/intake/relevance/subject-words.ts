/** Words of one weight; stems end in "*". All in lower case; a blank joins the words of a name. */
interface WordRow {
  /** How much one of them says that a text tells of an event of our types; 4 is enough alone. */
  weight: number
  words: string
}

/**
 * What news of launches, shelling, nuclear tests, drills, deployments, sanctions, strikes and the talks about them is written
 * with. A first pass only: whatever could hold an event must pass, so words are many and the bar is low.
 */
export const SUBJECT_WORDS: readonly WordRow[] = [
  {
    weight: 4,
    words:
      'missile* ballistic icbm* srbm* irbm* mrbm* slbm* warhead* hwasong* pukguksong* nodong rodong taepodong musudan unha iskander* scud* hypersonic thaad notam navarea denuclear* hwasal* dprk kcna pyongyang nuclear|test nuclear|weapon* nuclear|program* nuclear|arsenal* north|korea* n|korea* kim|jong peninsula|tension* howitzer* artillery shelling shelled airstrike* air|strike* drone|strike* rocket|launcher* rocket|attack* satellite|launch* launch|vehicle* spy|satellite* reconnaissance|satellite* live-fire surface-to-air air|defense|system* air|defence|system* anti-aircraft splashdown exclusive|economic|zone demilitari* uranium|enrich* plutonium intercontinental',
  },
  {
    weight: 2,
    words:
      'nuclear rocket* launch* sanction* troop* warship* destroyer* submarine* frigate* airbase militar* army navy naval soldier* ceasefire drill* deploy* weapon* drone* uav* interceptor* intercepted torpedo* defense|ministry defence|ministry defense|minister defence|minister security|council joint|chiefs unsc iaea summit fired orbit* satellite* bomber* f-35* f-15* jet|fighter* fighter|jet* armed|forces coast|guard reactor* proliferat* invasion rebel* insurgent* militant* hezbollah houthi* hamas taliban moscow beijing tehran seoul tokyo kremlin pentagon nato east|sea sea|of|japan yellow|sea',
  },
  {
    weight: 1,
    words:
      'minister ministry president treaty resolution talks embassy ambassador foreign border war attack* strike* bomb* explosion* projectile* exercise* defense defence korea* japan* china* russia* iran* ukrain* israel* india* pakistan* test* range',
  },
]
