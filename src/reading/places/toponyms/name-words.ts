/** Words by which names of persons, houses and streets are told from names of places. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Frequent first names; none that is better known as a state or a country. */
export const GIVEN_NAMES = words(`
  aaron abby abdul abdullah abigail adam adrian ahmad ahmed aidan alan albert alejandro alex alexander alexandra alexis alfred ali alice
  alicia allen alison allison alvin amanda amber amy ana anderson andre andrea andrew andy angela angie anita ann anna anne annie
  anthony antonio april arnold arthur ashley audrey austin barack barbara barry beatrice becky ben benjamin bernard bernie beth betty
  beverly bill billy blake bob bobby bonnie brad bradley brandon brenda brent brett brian brittany bruce bryan caleb calvin cameron carl
  carla carlos carmen carol caroline carolyn carrie casey catherine cathy cecil chad charles charlie charlotte chelsea cheryl chris
  christian christina christine christopher cindy claire clarence claude clayton clifford clint clyde cody colin connie connor corey
  cory courtney craig crystal curtis cynthia dale dan dana daniel danielle danny darrell darren dave david dawn dean deborah debbie
  debra dennis derek derrick diana diane dick dmitry dominic don donald donna doris dorothy doug douglas duane dustin dwayne dylan earl
  eddie edgar edith edna edward edwin eileen elaine eleanor elijah elizabeth ellen emily emma eric erica erik erin ernest esther ethan
  eugene eva evan evelyn faith fatima felix fernando florence floyd frances francis francisco frank franklin fred frederick gabriel gail
  gary gavin gene geoffrey george gerald gilbert gina glen glenn gloria gordon grace graham grant greg gregory guy hannah harold harriet
  harry harvey hassan heather hector heidi helen henry herbert herman hillary holly howard hugh ian ibrahim igor irene isaac ivan jack
  jackie jacob jacqueline jaime jake james jamie jan jane janet janice jared jasmine jason javier jay jean jeff jeffrey jenna jennifer
  jenny jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy jo joan joann joanna joe joel john johnny jon jonathan jorge jose
  joseph josh joshua joy joyce juan juanita judith judy julia julian julie justin kaitlyn karen karl kate katherine kathleen kathryn
  kathy katie kay keith kelly ken kenneth kent kerry kevin kim kimberly kirk kristen kristin kurt kyle lance larry laura lauren laurie
  lawrence leah lee leo leon leonard leroy leslie lewis lillian linda lindsay lisa lloyd logan lois lori louis louise lucas lucille lucy
  luis luke lynn madison malcolm marc marcia marcus margaret maria marie marilyn mario marion marjorie mark marsha marshall martha
  martin marvin mary mason matt matthew maureen maurice max megan melanie melissa melvin michael michele michelle miguel mike mildred
  milton mitchell mohamed mohammad mohammed molly monica morgan muhammad mustafa nancy naomi natalie natasha nathan nathaniel neil
  nelson nicholas nick nicole nina noah noel nora norma norman oleg oliver olivia omar oscar pam pamela patricia patrick patty paul
  paula pauline pedro peggy penny perry pete peter phil philip phillip phyllis priscilla rachel ralph ramon randall randy raul ray
  raymond rebecca regina reginald rene rhonda ricardo richard rick ricky rita rob robert roberta roberto robin rodney roger roland ron
  ronald ronnie rosa rosemary ross roy ruben ruby russell ruth ryan sally sam samantha samuel sandra sandy sara sarah scott sean sergei
  seth shane shannon sharon shaun shawn sheila shelby sherry shirley sidney simon sonia sophia sophie spencer stacey stacy stanley
  stella stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tamara tammy tanya tara ted teresa terrence terri terry
  thelma theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracey tracy travis trevor troy tyler valerie vanessa
  vernon veronica vicki victor victoria vincent viola vivian vladimir wade wallace walter wanda warren wayne wendy wesley will willard
  william willie yolanda yusuf yvonne zachary
`)

/** Titles before a person's name. */
export const PERSON_TITLES = words(`
  mr mrs ms miss dr prof professor sen senator rep gov governor president chairman chairwoman judge justice officer detective deputy sgt sergeant lt
  lieutenant capt captain coach mayor sheriff rev reverend father sister brother sir lord lady dame prince princess king queen gen general col colonel maj major
  adm admiral cpl corporal secretary minister premier chancellor commissioner attorney lawyer councilman councilwoman councillor superintendent
  principal director manager spokesman spokeswoman pastor bishop archbishop cardinal pope trooper constable inspector rabbi imam sheikh ayatollah
`)

/** Last words of names of houses, firms and bodies: "Paris Police Department", "Kent State University", "Boston Globe". */
export const INSTITUTION_WORDS = words(`
  academy agency airlines airport arena army association authority bank board bridge building bureau bypass cathedral cemetery center centre chamber
  chapel church circuit clinic club coalition college commission committee company conference convention corp corporation council county court
  department dept district division education elementary embassy enforcement fair festival fire force foundation fund gallery garden gardens golf
  government group guard hall high hospital hotel house inc inn institute jail journal judicial junior league library llc ltd mall market medical
  memorial middle ministry mission museum news newspaper office operations park parliament patrol penitentiary plant police post press primary prison
  project public regional registry republican democratic residents resort restaurant road safety school schools senate services sheriff society stadium state station store
  symphony synod system team technical telegraph temple theater theatre times tower township tribune trust union united university valley village
  water youth zoo
`)

/** Last words of names of streets. */
export const STREET_WORDS = words(
  'street st road rd avenue ave drive dr lane ln boulevard blvd highway parkway pike turnpike court ct trail terrace expressway freeway',
)

/** Small words inside names: "Port of Spain", "Stratford upon Avon", "Rio de Janeiro". */
export const NAME_JOINTS = words("of de del di du da do dos la le les el al the upon on under in am an der den and ad es ez - ' . 's")

/** Towns of these names there are, but the words are common: they are towns only where something else says so. */
export const COMMON_WORDS = words(`
  accord acre advance agency aka al along anger are arena arrest as ask bacon bag bail ball ballots ban band banks bar basic battle
  battlefield bee began begun best bid born box brand bridge bright brilliant broke brush burden burns burst busy but buy came can canal
  capital car cargo cars cash casino casinos cast cat celebration center central centre chair chamber champion change charge chase
  church city college com come comfort concrete contest cook cooling cottage council court crystal cut cuts date deal delta die dollar
  drama driver drug dry early earth east eastern echo economy effort energy era eye faith fan far fate federal fell fines fiscal fleet
  fly force forest forth four freedom friend friendly front frost fully gang gap garda gas gates gay give go goes going gold golf gonna
  grand grant grants grave green guy hail halls hammer happy hard hat hell hills hillside hit holiday home hometown hope hospital hot
  hour hub human hunting hurricane hurt independence industry ins interior is island islands jin job junior jury justice keys kill king
  knock lab lack landing law lay lead liberal light limit line list lives loans lone long lot luck lucky made main make male man manage
  many marathon march mark marks me media mentor mile miles mine mining minor mission mobile more most mountain much name naval never
  nice no none nor normal north northeast northeastern northern northwest of officer olds on one opportunity over pack pact page paint
  panic paper parent parks part patrol peninsula per pet pill pipes plan planes plaza plenty point police poll pool port posing post
  pound powers pre price progress prosperity proven purchase quarter race rain rate re reading real reform region research reserve
  reservoir rest reunion rice rifle rivers rock rode rodeo root rose rule rush sale sales salmon same save say scissors secretary
  section sector sedan see seen sees semi send sent sentinel settle share she shore side sisters snow sober sole son sort south southern
  southwest split spoken spring spur spy staple star start steep still stock stone store story street strong success summit superior
  surprise tall tank tape tell than them time tire toll tore tornado toss tour town trail train trial trim trip trooper turkey turn un
  union unity university us used van veteran vice victory village wake wall war ward warns waterways ways we wedding welcome well wells
  were west western white whitewater wing winner worth young zone
`)
