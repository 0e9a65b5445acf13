/**
 * Short and pet names that English schools write for the register's forename. A nickname is only ever a maybe: Ellie
 * may be Eleanor, Elizabeth, Isabelle, or simply Ellie. Each line: the short name, then forenames it may stand for.
 */
const LINES = `
abby abigail
addie adelaide adeline
al alan albert alexander alfred alistair
alex alexander alexandra alexandria alexis
alfie alfred
ali alison alisha
andy andrew
annie anna anne annabel
archie archibald
barney barnaby
bea beatrice
becky rebecca
bella isabella arabella annabella isabelle
ben benjamin benedict
bertie albert robert herbert
beth bethany elizabeth
betsy elizabeth
billy william
bobby robert
cam cameron
callie caroline calliope
cat catherine
charlie charles charlotte
chris christopher christian christina
connie constance
dan daniel danielle
danny daniel
dave david
dee deidre deanna
dom dominic
ed edward edmund edwin
eddie edward edmund edwin
eli elijah elias
ella eleanor isabella
ellie eleanor elizabeth elena elise isabelle
emmy emma emily
evie eve evelyn eva
finn finley finlay
flo florence
florrie florence
fran frances francesca francis
frankie francis francesca frank franklin
freddie frederick alfred
gabe gabriel
gabby gabrielle gabriella
georgie georgia georgina george
gus angus augustus
hal harold harry
harry harrison harold henry
hattie harriet
immy imogen
issy isabel isabella isabelle
izzy isabel isabella isabelle isobel
jack jackson john
jake jacob
jamie james
jay jayden jason jacob
jen jennifer
jenny jennifer
jess jessica
jessie jessica
jim james
jimmy james
joe joseph
joey joseph
jonny jonathan
josie josephine
josh joshua
kate katherine catherine kathryn katie
katie katherine catherine kathryn
kit christopher katherine
leo leonard leonardo leon
lena helena
lexi alexandra alexis
libby elizabeth
lily lillian elizabeth
liz elizabeth
lizzie elizabeth
lottie charlotte
lou louis louise
lucy lucinda
maddie madeleine madison
maggie margaret
manny emmanuel
matt matthew
max maximilian maxwell
meg megan margaret
mia amelia maria
mikey michael
mike michael
millie amelia camilla emilia mildred
milly amelia camilla emilia mildred
mo mohammed muhammad mohamed
molly mary
mollie mary
monty montgomery montague
nat nathan nathaniel natalie natasha
nate nathan nathaniel
ned edward edmund
nell eleanor penelope
nellie eleanor
nick nicholas
nicky nicholas nicola
olly oliver
ollie oliver
paddy patrick
pat patrick patricia
penny penelope
pip philip philippa
pippa philippa
ray raymond rayan
reg reginald
rob robert
robbie robert
ron ronald
ronnie ronald veronica
rory roderick
rosie rose rosemary rosalind
sam samuel samantha
sammy samuel samantha
sandy alexander alexandra
seb sebastian
sid sidney
steph stephanie
steve stephen steven
susie susan susannah
ted edward theodore edmund
teddy edward theodore edmund
tess theresa
theo theodore
thea dorothea theodora
tilly matilda
toby tobias
tom thomas
tommy thomas
tommo thomas
toni antonia
tony anthony
vicky victoria
will william
zac zachary
zach zachary
zack zachary
`;

const MEANS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.trim()
    .split("\n")
    .map((line) => {
      const [short = "", ...long] = line.split(" ");
      return [short, new Set(long)];
    }),
);

/** Whether one forename may be the short form of the other, or both short for a third. Lower case, without accents. */
export function mayBeShortFor(a: string, b: string): boolean {
  const [of, or] = [MEANS.get(a), MEANS.get(b)];
  if (of?.has(b) || or?.has(a)) return true;
  return of !== undefined && or !== undefined && [...of].some((long) => or.has(long));
}
