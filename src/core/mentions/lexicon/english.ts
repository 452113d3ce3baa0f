import type { Lexicon } from "./lexicon.ts";

const words = (text: string, ...pairs: readonly string[]): ReadonlySet<string> => new Set([...text.trim().split(/\s+/), ...pairs]);

export const english: Lexicon = {
  endings: null,
  titles: words(`
    mr mrs ms miss dr prof professor sir lady lord dame president vice-president premier minister prime foreign defence defense interior
    finance secretary secretary-general general secretary-generals chancellor mayor governor senator congressman congresswoman
    representative rep sen gov mp mps deputy speaker chairman chairwoman chairperson chair chief leader head envoy ambassador
    commissioner commander colonel col lieutenant lt major captain capt sergeant admiral marshal king queen prince princess pope
    patriarch bishop archbishop cardinal father justice judge prosecutor attorney spokesman spokeswoman spokesperson director
    founder co-founder oligarch billionaire tycoon lawmaker politician diplomat activist journalist analyst candidate
    ex-president ex-premier ex-minister ex-mayor former late acting honorary comrade herr madame monsieur state parliament parliamentary
    party opposition ruling presidential ministry minister's president's premier's mayor's team government
  `),
  honorifics: words("mr mrs ms miss dr prof sir lady lord general colonel captain major lieutenant sergeant senator judge justice"),
  placeWords: words("in near from across around outside inside throughout within toward towards via into onto at over"),
  placeAdjectives: words(`
    northern southern eastern western central upper lower northeastern northwestern southeastern southwestern north-eastern
    north-western south-eastern south-western mountainous coastal rural neighbouring neighboring nearby post-soviet soviet tsarist
    imperial modern present-day independent occupied breakaway annexed de-facto wartime democratic european downtown
    greater inner outer mainland sunny
  `),
  nameMakers: words(`
    street avenue road square lane boulevard bridge park hill house palace tower hotel theatre theater museum gallery library
    stadium arena university college school institute academy hospital clinic church cathedral monastery foundation fund bank
    airlines airways airport station railway times post today news tv radio gazette herald journal tribune press magazine review
    united city fc club cup open league festival prize award medal group holding company corporation inc ltd llc gmbh airlines
    tech studios records pictures films series trial project initiative doctrine plan memorandum
    party province oblast county prefecture governorate
    syndrome virus strain variant salad chicken mule roulette doll dressing wine tea
  `),
  nameHeads: words("dinamo dynamo torpedo lokomotiv spartak cska real inter sporting fc fk ac"),
  nameTails: words("times post today herald tribune city united"),
  regions: words(
    `
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
    louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
    pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec manitoba saskatchewan alberta
  `,
    "new hampshire",
    "new jersey",
    "new mexico",
    "north carolina",
    "south carolina",
    "north dakota",
    "south dakota",
    "rhode island",
    "west virginia",
    "nova scotia",
    "new brunswick",
    "british columbia",
  ),
  stateWords: new Set(),
  trades: words(`
    baker plumber teacher schoolteacher driver nurse farmer gardener pensioner notary cook chef waiter waitress pupil student librarian
    mechanic welder postman fisherman shepherd tailor barber carpenter electrician builder miner hairdresser cashier janitor butcher
    cyclist swimmer wrestler violinist pianist guitarist striker goalkeeper midfielder winger fullback defender
  `),
  past: words("former ex retired once"),
  possessives: words("my our your his her its their"),
  sportWords: words(`
    striker midfielder goalkeeper qualifier qualifiers quarter-final quarter-finals quarterfinal quarterfinals semi-final semi-finals
    semifinal semifinals football soccer rugby basketball handball volleyball hockey half-time scored scorer thrashed trounced outplayed
    match innings wicket
  `),
  sportHints: words(`
    beat beats beating beaten stun stunned edged drew draw defeat defeated matches goal goals coach friendly euro penalties
    tournament game games title cup season victory
  `),
  teamWords: words(`
    coach captain striker midfielder goalkeeper fullback winger squad eleven xv rugby football basketball volleyball handball hockey
    cricket
  `),
  smallPlaces: words("village villages hamlet hamlets"),
  bodies: words(`
    government parliament republic kingdom state states people peoples city town village district region province county area border
    borders army forces armed ministry minister constitution supreme court courts law laws citizens citizen part parts side history
    independence occupation invasion annexation north south east west northern southern eastern western rest most much all capital mayor
  `),
  givenNames: new Set(),
  organisationWords: words(
    "party parties movement coalition bloc alliance channel broadcaster television tv faction list newspaper agency",
  ),
  openers: words(`
    a an the this that these those it its he his him she her they their them we our us you your i my who whom whose which what when
    where why how if unless until till while whilst whereas because since although though as so but and or nor yet for not no
    in on at by to from with without within of off out over under above below between among amid amidst around about across
    after before during despite along against toward towards through throughout via per like unlike upon near inside outside beyond
    behind beside besides except including excluding regarding concerning given according
    also too even only just still already again once never ever always often sometimes usually now then there here today tomorrow
    yesterday tonight later earlier soon recently previously formerly meanwhile however therefore thus hence moreover furthermore
    nevertheless nonetheless instead otherwise indeed perhaps maybe certainly clearly finally first firstly second third last next
    one two three four five six seven eight nine ten hundreds thousands millions dozens several many most much more less few both
    each every all some any none another other others such same own
    is are was were be been being am do does did done has have had having will would shall should can could may might must let
    said says say saying told tells asked asks asking called calls calling added adds noted notes met meets meeting saw sees
    made makes making took takes taking gave gives giving got gets getting went goes going came comes coming put set sent sends
    critics supporters officials sources experts analysts observers reporters journalists protesters voters people relations ties
    talks war peace neighbouring neighboring both modern even monday tuesday wednesday thursday friday saturday sunday january
    february march april june july august september october november december
  `),
};
