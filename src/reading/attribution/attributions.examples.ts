import { corpus, nothing, yields } from '../../grammar/examples.ts'
import { account, accordingTo, byAgent, byCount, carriedBy, citing, claimBy } from './according.ts'
import { sayingBehindClause } from './carried-on.ts'
import { ledToThink } from './led-to-think.ts'
import { quoteBehindColon } from './quote-behind-colon.ts'
import { quotedBySomebody } from './quoted-by-somebody.ts'
import { inOurView, weJudge } from './own-voice.ts'
import { outletCiting, quotedAsSaying, reportedToBe, toldOutlet, wasQuoted } from './outlets.ts'
import { inverted, labelled, saidAfterSpeaker } from './said.ts'
import { turn } from './turns.ts'
import { accordingToUnnamed, unnamedInverted, unnamedSaid } from './unnamed.ts'

export const examples = [
  corpus(saidAfterSpeaker, [
    yields({ manner: 'say', form: 'subject', joint: false }, [
      'The ministry said the rocket broke up.',
      'The Defense Ministry, which has its own radars, said later that the rocket broke up.',
      'The ministry has now said that nothing fell on land.',
      'The rocket broke up, the ministry said.',
      'Officials in Oslo say the rocket broke up.',
    ]),
    yields({ manner: 'confirm' }, [
      'The Coast Guard confirmed the launch.',
      'The Foreign Ministry had earlier confirmed that a rocket was fired.',
    ]),
    yields({ manner: 'deny' }, ['The Kremlin denied that a missile had crossed the border.']),
    yields({ manner: 'say', joint: true }, ['Seoul and Tokyo said the rocket broke up.']),
    yields({ manner: 'think', negated: true }, ['The ministry does not believe the rocket reached orbit.']),
    yields({ manner: 'say', object: true }, ['The ministry put the altitude at 90 km.', 'The minister called the launch reckless.']),
    nothing(
      [
        'The ministry did not say what type it was.',
        'The ministry was told that a rocket broke up.',
        'Reports of the ministry said to be lost.',
      ],
      'nothing is said; passive; not the subject',
    ),
    nothing(
      ['The minister called a meeting of the council.', 'The minister spoke for an hour.'],
      'verbs of many senses with another complement',
    ),
  ]),
  corpus(toldOutlet, [
    yields({ manner: 'say', form: 'subject', speakers: [{ data: { name: 'Reuters' } }, { data: { head: 'official' } }] }, [
      'A Defense Ministry official told Reuters that the rocket broke up.',
      'A Defense Ministry official, who asked not to be named, told Reuters the rocket broke up.',
    ]),
    yields({ manner: 'say', speakers: [{ data: { head: 'minister' } }] }, [
      'The defense minister told the Security Council that the rocket broke up.',
    ]),
    nothing(['The official told nobody in the room.'], 'needs somebody spoken to'),
  ]),
  corpus(quotedAsSaying, [
    yields({ manner: 'say', form: 'subject', speakers: [{ data: { name: 'Reuters' } }, { data: { kind: 'role' } }] }, [
      'Reuters quoted a ministry official as saying the rocket broke up.',
      'Reuters cited a ministry official as saying that the rocket broke up.',
    ]),
    nothing(['Reuters quoted a ministry official on Monday.'], 'nothing is said'),
  ]),
  corpus(wasQuoted, [
    yields({ speakers: [{ data: { name: 'Reuters' } }, { data: { kind: 'role' } }] }, [
      'A ministry official was quoted by Reuters as saying that the rocket broke up.',
    ]),
    yields({ form: 'subject' }, ['A ministry official was quoted as saying that the rocket broke up.']),
    nothing(['A ministry official was quoted by Reuters.'], 'nothing is said'),
  ]),
  corpus(outletCiting, [
    yields({ form: 'subject', speakers: [{ data: { name: 'Reuters' } }, { data: { kind: 'role' } }] }, [
      'Reuters, citing a ministry official, said the rocket broke up.',
      'Reuters, quoting a ministry official, reported that the rocket broke up.',
    ]),
    nothing(['Reuters said the rocket broke up, citing a ministry official.'], 'the outlet speaks first'),
  ]),
  corpus(inverted, [
    yields({ form: 'inverted', manner: 'say' }, [
      '"The rocket broke up," said a ministry official.',
      'The rocket broke up, said a ministry official.',
      '"It broke up," says the ministry.',
    ]),
    nothing(['It was then said the ministry closed.', 'Said the ministry closed.'], 'stands behind no quotation and no comma'),
  ]),
  corpus(accordingTo, [
    yields({ form: 'according' }, [
      'According to the Defense Ministry, the rocket broke up.',
      'The rocket broke up, according to a statement from the Defense Ministry.',
      'The rocket, according to officials in Oslo, broke up.',
      'The rocket broke up, per the Defense Ministry.',
    ]),
    nothing(['The rocket broke up according to plan.'], 'a plan does not speak'),
  ]),
  corpus(citing, [
    yields({ form: 'citing' }, ['The rocket broke up, Reuters reported, citing a ministry official.']),
    nothing(['The council met, citing bad weather.'], 'weather does not speak'),
  ]),
  corpus(byAgent, [
    yields({ form: 'agent', manner: 'think' }, ['The rocket is believed by the Defense Ministry to have broken up.']),
    yields({ form: 'agent', manner: 'detect' }, ['The launch was detected by the Coast Guard.']),
    nothing(['The launch was detected by accident.'], 'an accident does not speak'),
    nothing(['The debris is being analysed by the Defense Ministry.'], 'work in hand is no word'),
  ]),
  corpus(account, [
    yields({ form: 'account' }, [
      "By the Defense Ministry's account the rocket broke up.",
      "The ministry's figure was lower.",
      "The rocket broke up, by Seoul's count.",
    ]),
    nothing(["The Defense Ministry's roof leaked."], 'a roof tells nothing'),
  ]),
  corpus(carriedBy, [
    yields({ form: 'carried' }, [
      'The ministry said in a statement carried by Xinhua that the rocket broke up.',
      'In remarks published by Reuters, the minister said the rocket broke up.',
    ]),
    nothing(['The statement was carried by a courier.', 'The rocket was released by the army.'], 'publishes nothing'),
  ]),
  corpus(unnamedSaid, [
    yields({ form: 'subject', manner: 'say', speakers: [{ data: { name: 'village baker' } }] }, [
      'The village baker said the windows shook.',
      'The windows shook, a village baker said.',
      'The village baker, who was up early, later said the windows shook.',
    ]),
    yields({ form: 'subject', speakers: [{ data: { kind: 'organization' } }] }, [
      'A KCNA dispatch said the rocket flew.',
      'A statement from the Defense Ministry said the rocket flew.',
    ]),
    nothing(['A missile said to be new broke up.', 'The test was reported on Monday.', 'The rocket showed its age.'], 'nobody speaks'),
  ]),
  corpus(unnamedInverted, [
    yields({ form: 'inverted', speakers: [{ data: { name: 'village baker' } }] }, [
      '"The windows shook," said the village baker, who was up early.',
      '"The windows shook," said a village baker.',
    ]),
    nothing(['"The windows shook," said to be Norwegian.'], 'nobody speaks'),
  ]),
  corpus(accordingToUnnamed, [
    yields({ form: 'according', speakers: [{ data: { name: 'village baker' } }] }, ['According to the village baker, the windows shook.']),
    nothing(['All went according to the schedule.', 'All went according to plan.'], 'a plan does not speak'),
  ]),
  corpus(sayingBehindClause, [
    yields({ form: 'participle', speakers: [{ data: { kind: 'organization' } }] }, [
      'The Defense Ministry corrected its figures, saying the rocket flew farther.',
      'The Defense Ministry issued a statement saying the rocket flew farther.',
    ]),
    nothing(
      ['The rocket, saying nothing of its cost, flew far.', 'The Defense Ministry said the rocket flew, adding that it broke up.'],
      'no speaker; behind another attribution',
    ),
  ]),
  corpus(labelled, [
    yields({ form: 'subject', speakers: [{ data: { kind: 'organization' } }] }, [
      'Defense Ministry: the rocket flew 90 km.',
      'Reuters: "The rocket broke up."',
    ]),
    nothing(['North Korea: a timeline.', 'The rocket flew for North Korea: it broke up.'], 'a heading; not the start'),
  ]),
  corpus(quotedBySomebody, [
    yields({ form: 'subject', speakers: [{ data: { name: 'Nordic papers' } }, { data: { kind: 'organization' } }] }, [
      'Nordic papers quoted the Defense Ministry as saying the rocket flew.',
      '"It flew," Nordic papers quoted the Defense Ministry as saying.',
    ]),
    nothing(['Nordic papers quoted the Defense Ministry at length.'], 'nothing is said'),
  ]),
  corpus(claimBy, [
    yields({ form: 'account', manner: 'claim' }, ['The claim by Iran that the rocket flew 900 km was doubted.']),
    nothing(['The claim by noon was settled.'], 'noon claims nothing'),
  ]),
  corpus(unnamedSaid, [
    yields({ manner: 'say' }, ['The smugglers that run the harbor say eleven were killed.']),
    nothing(['Fiery footage shows the rockets.'], 'pictures do not speak'),
  ]),
  corpus(saidAfterSpeaker, [
    yields({ manner: 'say' }, ['The defense minister there, Ada Quill, says nothing fell on land.']),
    yields({ manner: 'say' }, [
      'The defense minister condemned the launch.',
      'The defense minister called on Norway to halt the tests.',
      'Its envoy, Ada Quill, wrote on Twitter that nothing fell on land.',
      'It fired what the Defense Ministry called a new rocket.',
    ]),
    yields({ manner: 'promise' }, ['The Coast Guard warned ships to stay away.']),
    nothing(
      ['Norway condemned the launch.', 'Norway urged Iran to halt.'],
      'what a state condemns or asks for is no word about what happened',
    ),
    nothing(
      ['Norway would call it reckless.', 'Norway asked for more time.', 'The minister told officials to see that nobody slept.'],
      'not said yet; a request; an order',
    ),
  ]),
  corpus(unnamedSaid, [
    yields({ speakers: [{ data: { name: 'Quillites' } }] }, ['Quillites bragged it was their work.']),
    nothing(['The interval shows that the rocket is ready.'], 'a thing has no voice'),
  ]),
  corpus(unnamedInverted, [nothing(['It refused, said this plan "is worth little".'], '"this" introduces nobody')]),
  corpus(turn, [
    yields({ form: 'subject', speakers: [{ data: { name: 'Ada Quill' } }] }, [
      "Here's retired Admiral Ada Quill. ADA QUILL: The second stage failed.",
    ]),
    nothing(['ADA QUILL: The second stage failed.', "Here's Ada Quill. HOST: The second stage failed."], 'named nowhere else; a trade'),
  ]),
  corpus(weJudge, [
    yields({ form: 'subject', manner: 'estimate' }, [
      'On that path, we estimate, it would have flown 900 km.',
      'We have assessed that the second stage failed.',
    ]),
    nothing(['"We estimate that it flew 900 km," the general said.'], 'somebody else is quoted'),
  ]),
  corpus(accordingTo, [
    yields({ form: 'according' }, [
      'The rocket would have flown 90 km, in the estimate of the Defense Ministry.',
      'By the account of the Coast Guard the rocket broke up.',
    ]),
    nothing(['The rocket stood in the view of the harbour.'], 'a harbour has no opinion'),
  ]),
  corpus(byCount, [
    yields({ form: 'according' }, ['It was the third rocket this year, by the JCS count.', 'By the count kept in Oslo it was the third.']),
    nothing(['It was paid for by the count at the castle.', 'The rocket was moved by the Defense Ministry.'], 'a nobleman; no count'),
  ]),
  corpus(inOurView, [
    yields({ form: 'according' }, ['The second stage failed, in our estimate.', 'In our view the second stage failed.']),
    nothing(['"In our view it failed," the general said.', 'The rocket stands in our yard.'], 'somebody else is quoted; no opinion'),
  ]),
  corpus(saidAfterSpeaker, [
    yields({ manner: 'deny' }, ['The Defense Ministry ruled out that the rocket broke up.']),
    yields({ manner: 'think', negated: false }, [
      'The Defense Ministry could not rule out that the rocket broke up.',
      'The Defense Ministry cannot exclude a second rocket.',
    ]),
    yields({ speakers: [{ data: { name: 'Ada Quill', kind: 'person' } }] }, [
      'A fisherman in Hachiura who gave her name as Ada Quill said the windows shook.',
      'A minister, Ada Quill, said the windows shook.',
    ]),
    yields({ manner: 'say' }, ['The minister congratulated the crew in a statement.', 'Tasnim names the Fateh-110.']),
    nothing(
      [
        'The rules exclude Norway.',
        'The Coast Guard ruled the harbour.',
        'The minister congratulated the crew.',
        'The army named a commander.',
      ],
      'whom rules leave out; a reign; done at a table; no weapon',
    ),
  ]),
  corpus(inverted, [
    yields({ form: 'inverted', speakers: [{ data: { name: 'Ada Quill' } }] }, [
      'The rocket broke up, said a ministry official, Ada Quill.',
      'The rocket broke up, said an officer at the northern range, Ada Quill.',
      '"It broke up," said a villager who gave only her first name, Ada Quill.',
    ]),
    yields({ form: 'inverted' }, ['Engine trouble, say state media.', 'The rocket broke up, say officials in Oslo.']),
    nothing(['The rocket broke up, say the Defense Ministry.'], 'one speaker says'),
  ]),
  corpus(unnamedSaid, [
    yields({ speakers: [{ data: { name: 'village baker' } }] }, ['"The windows shook," a village baker said to me.']),
    nothing(['A village baker said to be rich left.'], 'it is said of him'),
  ]),
  corpus(reportedToBe, [
    yields({ speakers: [{ data: { name: 'TASS' } }, { data: { name: 'Ada Quill' } }] }, [
      'Defense Minister Ada Quill was reported by TASS to be worried.',
      'The Norwegian, Ada Quill, was reported by the TASS agency to have doubts.',
    ]),
    nothing(
      ['The rocket was reported by TASS to be new.', 'Defense Minister Ada Quill was reported by TASS to land at noon.'],
      'a thing has no mind; where she goes',
    ),
  ]),
  corpus(ledToThink, [
    yields({ form: 'participle', manner: 'think' }, ['A photograph led analysts to conclude that the rocket was new.']),
    yields({ form: 'participle' }, [
      'One tube was open, which led the specialist Ada Quill of the Fjordgate Institute to speak of a third rocket.',
    ]),
    nothing(['A warning led the Coast Guard to call a meeting.', 'A tip led police to the harbour.'], 'acts; a way'),
  ]),
  corpus(quoteBehindColon, [
    yields({ form: 'participle', speakers: [{ data: { head: 'teacher' } }] }, [
      'A teacher sends us a voice message: "The windows are gone."',
    ]),
    yields({ form: 'participle' }, ['The Coast Guard was blunt: "It fell in our waters."']),
    nothing(
      ['Norway was blunt: "It fell in our waters."', 'The rocket has a name: "Quill".', 'A teacher: "It fell."'],
      'a state has no mouth; nor has a rocket; nobody acts',
    ),
  ]),
  corpus(sayingBehindClause, [
    yields({ form: 'participle' }, ['President Donald Trump frowned, calling the rocket "very standard."']),
    nothing(['President Donald Trump left, calling for calm.'], 'a demand'),
  ]),
  corpus(saidAfterSpeaker, [
    yields({ speakers: [{ data: { name: 'Norway' } }] }, ['Norway for the first time announced that it had fired the rocket.']),
    nothing(['Norway has called in the Russian envoy.'], 'an act'),
  ]),
  corpus(unnamedSaid, [
    yields({ speakers: [{ data: { name: 'coalition' } }] }, ['Nothing fell, the coalition supporting the government of Yemen said.']),
    nothing(['A farmer heard it. "My boys thought it was thunder," he said.'], 'what the quoted tells of others'),
  ]),
  corpus(turn, [
    yields({ form: 'subject', speakers: [{ data: { name: 'Ada Quill' } }] }, [
      "Here's retired Admiral Ada Quill. QUILL (tape): The second stage failed.",
    ]),
    nothing(['Ada Quill was there. QUILL: The second stage failed.'], 'the reporter of the station'),
  ]),
  corpus(byAgent, [yields({ form: 'agent' }, ['The altitude was put at some 90 km by the Defense Ministry.'])]),
  corpus(unnamedSaid, [
    yields({ speakers: [{ data: { name: 'Donald Trump' } }] }, ['A Telegram post by the president, Donald Trump, urged people to leave.']),
  ]),
  corpus(inverted, [
    yields({ form: 'inverted' }, ['"It changes nothing," shrugged Defense Minister Ada Quill.']),
    nothing(['A notice on the wall, urged people to leave.'], 'whom it urges'),
  ]),
  corpus(unnamedInverted, [nothing(['A nurse, who was up early, recalled two blasts.'], 'what she recalls')]),
]
