import { ProgrammeAreas } from "../../domain/programme-areas";

const programmes = new ProgrammeAreas();

/** Words of provisions that no list of programmes holds. */
const OF_PROVISIONS =
  /(?<![\p{L}])(?:groups?|gp|clubs?|therapy|maths?|reading|writing|spelling|phonics|literacy|numeracy|english|support|programme|intervention|boosters?|catch|tutoring|tuition|time|talk|talking|skills?|boost|circles?|circuits?|nurture|mentor(?:ing)?|work|practice|teaching|training|box|play|lunch|breakfast|sensory|motor|speech|language|social|stor(?:y|ies)|check|visits?|breaks?|sounds?|words?|hands?|fingers?|hub|forest|school|ta|in-class|exs?|exercises|precision|rapid|zones?|plus|games?|learning|read(?:er|ers)?|number|fluency|inference|handwriting|trail|gym|art|music|drama|lego|swim(?:ming)?|1:1)(?![\p{L}])/iu;

/** Whether a word of it is one that provisions are called by. */
export const holdsProvisionWord = (text: string): boolean => OF_PROVISIONS.test(text);

export const isKnownProgramme = (text: string): boolean => programmes.of(text).programme !== null;

/** "To read 100 words", "Can follow a two-part instruction", "Below 85 on NGRT": a purpose or a reason, and no name. */
const SAYS_WHY =
  /^(?:to|can|will|is|are|has|have|be|been|able|uses|reads|spells|forms|knows|recalls|counts|writes|improve[ds]?|increase[ds]?|develop(?:s|ed)?|below|above|not|did|does|see|needs?|failed|passed|missed|loves?|keep|good|great|moved|making|working|absent)\b|[.!?]$/i;
/** "Phonics check", "Reading age": what is measured with. */
const MEASURES =
  /\b(?:ages?|scores?|ss|sas|ra|tests?|check(?:list)?|phase|profile|scales?|screen(?:er|ing)?|tracker|assessment|records?|per minute|sdq|%)\b|%/i;
/** "Group of 4", "3 x 20 mins", "Room 4": how, how often and where. */
const SAYS_HOW =
  /^(?:(?:small |whole )?(?:groups?|gp|grp|class|school)(?: (?:of|room|\(?\d).*)?|(?:the )?[\p{L}']+ room|rooms? .*|hall|library|one to one|1:1|pairs?|paired|individual)$|\d ?(?:mins?|minutes|hrs?|hours?|wks?|weeks?)\b|\b(?:daily|weekly|fortnightly)\b/iu;
const MOST_WORDS = 7;

/** "Toe by Toe", "Morning reading club": what a provision is called, as far as words can tell. */
export function soundsLikeProvision(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  if (words > MOST_WORDS || !/\p{L}{2}/u.test(text)) return false;
  if (SAYS_WHY.test(text) || MEASURES.test(text) || SAYS_HOW.test(text)) return false;
  return isKnownProgramme(text) || (holdsProvisionWord(text) && !/^\d/.test(text));
}
