import type { Language } from "../../src/core/records/text.ts";

/** Parts from which names and texts are made up. Spaces separate. */
interface Parts {
  readonly given: readonly string[];
  readonly surnameBegin: readonly string[];
  readonly surnameMiddle: readonly string[];
  readonly surnameEnd: readonly string[];
  readonly sentences: readonly string[];
  /** Beginnings, stems and endings of everyday words, by kind of slot in a sentence. */
  readonly nounBegins: readonly string[];
  readonly nouns: readonly string[];
  readonly nounEnds: readonly string[];
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
}

const list = (text: string): string[] => text.trim().split(/\s+/);
const lines = (text: string): string[] => text.trim().split(/\s*\n\s*/);

export const parts: Readonly<Record<Language, Parts>> = {
  en: {
    given:
      list(`Adam Agnes Albert Alice Amir Andrew Anna Anton Arthur Barbara Benjamin Boris Bruno Carla Charles Clara Daniel David Diana Edward Elena
      Emil Eric Eva Felix Frank George Gloria Hannah Harold Helen Henry Hugo Igor Ines Irene Isaac Jacob Jane Joan John Julia Karl Kevin Laura Leo Linda
      Louis Lucy Magnus Marcus Maria Martin Michael Milan Mona Nadia Nathan Nicholas Nina Noah Olga Oliver Oscar Paul Peter Philip Rachel Ralph Robert
      Rosa Ruth Samuel Sarah Simon Sofia Stefan Susan Theo Thomas Tina Victor Vera Walter William Yusuf Zoe`),
    surnameBegin:
      list(`Ab Al An Ar As Bal Ban Bar Bel Ben Ber Bor Bran Bre Bur Cal Can Car Chal Cor Cran Cul Dal Dan Dar Del Den Don Dor Dun Ed El Em
      Fal Fan Far Fen Fer Gal Gar Gil Glen Gor Gran Hal Ham Har Hen Her Hol Jan Jer Kal Kar Kel Ken Kor Lam Lan Lar Len Lin Lor Mal Man Mar Mel Mer Mil Mor
      Nor Oak Or Pal Par Pel Per Por Ran Ren Ros Sal San Sel Ser Sil Sor Stan Tal Tan Tar Tor Val Van Ver Wal War Wel Wil Win Zan`),
    surnameMiddle: list(
      `a e i o u ad an ar as el en er es et ic id il im in ing ir is it ol on or os ow ul um un ur us am em om ac ec oc at ot ut`,
    ),
    surnameEnd:
      list(`ton son ley field ford ham worth well man ner ler den der ning low bury wick stone more land by ster gan nell ett ard ing kins sen
      berg stein mann haus ek ik ov ev in ski enko ian idze shvili adze uri eli oglu pour zadeh ez ano etti ini oni elli eau ier ault`),
    sentences: lines(`
      The A N of the N V on Monday that the N would V before the end of the year, and that no N had been A since P and Q last V in Y.
      "We V every N that the A N can V," P told reporters, adding that the N between Q and the N was still A.
      According to the N, more than 20 N V in the A N, while another 14 V to the N of Q, where the N is said to V.
      P, who V the N for ten years, said that a A N could V only if the N of the A N were to V first.
      In the N of the A N the N V; officials there V that the N has not V, although the A N was A from the start.
      The N did not V, and a N for Q said the A N "does not V what the N of the N has always V".
      Observers V that a N like this one is A, for the N, as the A N of Q showed in Y, tends to V whatever the N may V.
      When asked what the N would V, P said it was too A to V and that the N had to be A with all N.
      On Thursday the N of Q V a A N on the N, the third in two months, and V that it would V the A N again.
      It is the N, not the N, that has to V: so at least runs the A view of P, whose N V the N when it was A.`),
    nounBegins: list("re un inter over sub co anti trans pre de counter super under out fore mid non semi"),
    nouns:
      list(`govern minist parlia commit report border village market school budget election agree meet court police reform statement deleg region
      council proposal hospital resid farmer student journal newspap factory pipeline railway bridge airport harbour museum theatre opposit coalit major`),
    nounEnds: list(
      `ment er ers ment tees s ing ion ions al ance ent ents ist ists or ors age ages ity ities ness ship y ies ation ations e es ed`,
    ),
    verbs:
      list(`announced decided confirmed rejected supported visited opened closed promised expected reported continue change remain suggest follow
      improve discuss protect explain approve suspend recognise investigate negotiate withdraw deliver describe consider`),
    adjectives:
      list(`new local former public foreign regional senior joint recent early difficult possible important temporary economic military political
      independent international parliamentary unusual peaceful annual common separate legal social`),
  },
  ru: {
    given:
      list(`Адам Александр Алексей Алла Андрей Анна Антон Арсен Артур Борис Вадим Валерий Василий Вера Виктор Виталий Владимир Галина Георгий Глеб Давид
      Даниил Дарья Денис Дмитрий Евгений Екатерина Елена Заур Зоя Иван Игорь Илья Инна Ирина Карина Кирилл Константин Ксения Лариса Леонид Лидия Любовь
      Максим Марина Мария Марк Мурат Надежда Наталья Никита Николай Нина Олег Ольга Павел Полина Роман Руслан Светлана Семён Сергей София Станислав
      Степан Тамара Тарас Татьяна Тимур Фёдор Эдуард Юлия Юрий Яна Ярослав`),
    surnameBegin:
      list(`Аб Ал Ан Ар Ба Бар Бел Бер Бог Бор Бул Бур Вал Вас Вер Вин Вол Вор Гал Гар Гор Гри Гур Дав Дан Дем Дер Дол Дор Ем Ер Жел Жу
      Зай Зах Зим Зол Ив Иг Из Кал Кам Кар Кир Кол Кон Кор Кос Кра Кул Кур Лап Лат Лев Лос Лук Мак Мал Мар Мат Мел Мир Мор Мур Наз Ник Нов Ор Ос Пав Пан Пар
      Пет Под Пол Пот Раз Ром Руд Рыб Сав Сал Сам Сви Сел Сер Сид Сим Сол Сор Стар Сте Сук Тар Тер Тим Тих Тол Тор Уль Ус Фед Фил Фом Хар Хол Чер Шар Шев Шел Щер Яг Як`),
    surnameMiddle: list(
      `а е и о у ал ан ар ел ен ер ес ик ил им ин ир ис ол он ор ос ош ук ул ун ур уш ыч яг ят ам ем ом ач еч оч ат от ут ед од уд`,
    ),
    surnameEnd: list(
      `ов ова ев ева ин ина ский ская цкий цкая енко ук юк ич ян янц дзе швили ия иани ба уа ой ых ко лов нов ров цев чев шин кин нин мин`,
    ),
    sentences: lines(`
      A N V в понедельник, что N V до конца года, и ни один N не был A с тех пор, как P и Q в последний раз V в Y году.
      «Мы V каждый N, который A N может V», — сказал P, добавив, что N между Q и N остаётся A.
      По данным N, более 20 N V в A N, ещё 14 V в N города Q, где N, как сообщается, V.
      P, который V N десять лет, заявил, что A N V только в том случае, если N и A N V первыми.
      В N A N V; там V, что N не V, хотя A N был A с самого начала.
      N не V, а представитель Q сказал, что A N «не V то, что N и N всегда V».
      Наблюдатели V, что подобный N является A, ведь N, как A N в Q показал в Y году, V, что бы ни V N.
      На вопрос о том, что N V, P ответил, что A N ещё V и что N должен быть A со всеми N.
      В четверг N Q V A N о N, третий за два месяца, и V, что снова V A N.
      Именно N, а не N, должен V: таков, по крайней мере, A взгляд P, чей N V N, когда он был A.`),
    nounBegins: list("пере не под на про без со раз из при от вне меж сверх анти контр полу само"),
    nouns:
      list(`правительств министерств парламент комитет доклад границ деревн рынок школ бюджет выбор соглашени встреч суд полици реформ заявлени
      делегаци регион совет предложени больниц жител фермер студент журналист газет завод газопровод мост аэропорт порт музе театр оппозици коалици`),
    nounEnds: list(`а у ом е и ы ов ам ами ах ей я ю ем ой ью ям ями ях ий о`),
    verbs:
      list(`объявил решили подтвердил отверг поддержала посетил открыли закрыли обещали ожидает сообщили продолжить изменить остаётся предложили последует
      улучшить обсудили защитить объяснил одобрили приостановил признать расследуют провести вывести доставили описал рассмотреть`),
    adjectives:
      list(`новый местного бывшая общественные иностранных региональным старший совместное недавняя ранний трудного возможные важная временным
      экономических военной политическое независимый международного парламентская необычный мирные ежегодной общий отдельных правовое социальной`),
  },
  ka: {
    given:
      list(`ადამ ავთანდილ ალექსანდრე ანა ანზორ ანი არჩილ ბადრი ბექა გელა გია გივი გიორგი გოჩა დავით დათო დიანა ეკა ელენე ემზარ ვაჟა ვახტანგ ვერა
      ზაზა ზურაბ თამარ თამაზ თეა თეიმურაზ თენგიზ თორნიკე იასონ ილია ინგა ირაკლი ირინა კახა კობა ლალი ლაშა ლევან ლელა ლია მაია მალხაზ მანანა მარიამ
      მერაბ მზია მიხეილ ნანა ნათია ნიკა ნინო ნოდარ ნუგზარ ომარ ოთარ პაატა რევაზ რუსუდან სალომე სანდრო სოფიო ტარიელ ქეთევან შალვა შოთა ცირა ხათუნა ჯაბა`),
    surnameBegin:
      list(`აბ ად ალ ან არ ას ბა ბარ ბენ ბერ ბოკ ბუ გა გაბ გად გელ გიგ გოგ გუ და დავ დოლ დუ ელ ერ ვაშ ვარ ზარ ზურ თავ თევ იმ იო კაკ კალ კან
      კვა კი კობ ლაბ ლაგ ლომ მა მაჩ მახ მელ მეს მიქ მო ნა ნად ნი ნოზ ონ პა პაპ რა რუხ სა სალ სირ სულ ტა ტყე უგ ფა ფირ ქარ ქავ ქუთ ღვი ყიფ შა შენ ჩა ჩიქ
      ცა ცხო ძა წე წულ ჭა ჭან ხა ხარ ხვი ჯა ჯაფ ჯიბ`),
    surnameMiddle: list(`ა ე ი ო უ ალ ან არ ას ელ ენ ერ ეს იკ ილ იმ ინ ირ ის ოლ ონ ორ ოს უკ ულ უნ ურ უშ აკ ატ აბ ებ იბ ობ უბ ავ ევ ივ`),
    surnameEnd: list(`შვილი ძე ია უა ური ული იანი ელი ავა აძე იძე ეიშვილი იაშვილი ანი ონი აშვილი ნიძე ლაძე რია ბაია კაია სკირი`),
    sentences: lines(`
      A N ორშაბათს V, რომ N წლის ბოლომდე V და არც ერთი N ყოფილა A მას შემდეგ, რაც P და Q ბოლოს Y წელს V.
      „ჩვენ V ყველა N, რომელიც A N შეუძლია V“, — უთხრა ჟურნალისტებს P და დასძინა, რომ Q და N შორის N კვლავ A რჩება.
      N მონაცემებით, 20-ზე მეტი N V A N, კიდევ 14 კი Q N V, სადაც, როგორც ამბობენ, N V.
      P, რომელიც ათი წლის განმავლობაში V N, ამბობს, რომ A N მხოლოდ მაშინ V, თუ A N N პირველი V.
      A N N V; იქ V, რომ N არ V, თუმცა A N თავიდანვე A იყო.
      N არ V, ხოლო Q წარმომადგენელმა თქვა, რომ A N „არ V იმას, რასაც N და N ყოველთვის V“.
      დამკვირვებლები V, რომ ასეთი N არის A, რადგან N, როგორც Q A N Y წელს აჩვენა, V, რაც არ უნდა V N.
      კითხვაზე, რას V N, P უპასუხა, რომ ჯერ ადრეა V და რომ N უნდა იყოს A ყველა N.
      ხუთშაბათს Q N V A N N შესახებ, მესამე ორ თვეში, და V, რომ კვლავ V A N.
      სწორედ N და არა N უნდა V: ასეთია, ყოველ შემთხვევაში, P A შეხედულება, რომლის N V N, როცა A იყო.`),
    nounBegins: list("გადა არა თანა წინა ზე ქვე უ და გა შე მო ანტი თვით მრავალ სა ნა შორის კონტრ"),
    nouns:
      list(`მთავრობ სამინისტრო პარლამენტ კომიტეტ ანგარიშ საზღვარ სოფელ ბაზარ სკოლ ბიუჯეტ არჩევნებ შეთანხმებ შეხვედრ სასამართლო პოლიცი რეფორმ განცხადებ
      დელეგაცი რეგიონ საბჭო წინადადებ საავადმყოფო მოსახლე ფერმერ სტუდენტ ჟურნალისტ გაზეთ ქარხან მილსადენ რკინიგზ ხიდ აეროპორტ ნავსადგურ მუზეუმ თეატრ ოპოზიცი`),
    nounEnds: list(`ი მა ს ის ით ად ში ზე თან ისთვის იდან ამდე ისგან ისკენ ები ების ებმა ებს ებში ებზე ა ას აში აზე იც საც შიც`),
    verbs:
      list(`გამოაცხადა გადაწყვიტა დაადასტურა უარყო მხარი ეწვია გახსნა დახურა დაჰპირდა ელოდება იტყობინება გააგრძელოს შეცვალოს რჩება შესთავაზა მოჰყვება
      გააუმჯობესოს განიხილა დაიცვას განმარტა დაამტკიცა შეაჩერა აღიაროს გამოიძიებს ჩაატაროს გაიყვანოს მიიტანა აღწერა განიხილოს`),
    adjectives:
      list(`ახალი ადგილობრივი ყოფილი საჯარო უცხოური რეგიონული უფროსი ერთობლივი ბოლოდროინდელი ადრეული რთული შესაძლო მნიშვნელოვანი დროებითი ეკონომიკური
      სამხედრო პოლიტიკური დამოუკიდებელი საერთაშორისო საპარლამენტო უჩვეულო მშვიდობიანი ყოველწლიური საერთო ცალკეული სამართლებრივი სოციალური`),
  },
};
