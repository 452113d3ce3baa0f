const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that carry little by themselves: one may stand for another, or be missing, in a faithful quotation. Folded, three languages. */
export const functionWords = words(`
  a an the and or but of in on at to for with by from as into over under about between through during before after since until upon
  is are was were be been being am has have had do does did will would shall should can could may might must let
  i you he she it we they me him her us them my your his its our their this that these those there here who which what whom whose
  so then also still just only very more most any some all each both such own same too course make made
  и а но или что чтобы как так же ли бы в во на с со к ко от до из за по о об обо у для при над под между через про это эта этот эти
  тот та те то его ее их мой наш ваш свой я ты он она оно мы вы они мне нам вас нас им ему ей себя есть был была было были быть будет
  будем будут буду уже еще только также тоже очень весь все всего всех который которая которое которые которого которых теперь
  და ან რომ თუ კი ეს ის იმ ამ ისინი ჩვენ ჩვენი თქვენ მე მას მისი მათ მათი იყო არის იქნება უნდა ასევე უკვე კიდევ ყველა რომელიც
  el la los las de del que en y o un una es se le les du des et ou dans est une au aux os as da do das dos e em um uma na no nos
  i w z ze na do od po za o u to ta te sie jest
  і та й у в з із до від на по про що як це ми ви він вона вони
`);

/** A word of these on one side alone turns the sense round. */
export const negations = words(`
  not no never nor neither none nothing nobody without non hardly cannot
  не ни нет никогда никто ничего никакого никакой никаких без нельзя
  არ ვერ არა არც ვერც აღარ ვეღარ არასოდეს არავინ არაფერი ნუ უ
  ne pas jamais sans nie nunca sin nao sem ні
`);
