/** Which texts of a sending are labels that say something of what stands beside them. */
import {isKnown} from '../vocabulary/lexicon.ts';
import {settingOf} from '../vocabulary/setting.ts';
import {hearingOfTokens} from '../vocabulary/speak.ts';
import {spokenByName} from '../vocabulary/speaks-of.ts';
import {tokensOf} from '../vocabulary/tokens.ts';

/** Characters of the longest label. */
export const longestLabel = 120;
/** Labels heard of one sending. */
const mostHeard = 600;

/** The labels of a sending, each heard once, and no more than so many. */
export class Labels {
  readonly #heard = new Map<string, boolean>();

  speaks(text: string): boolean {
    const known = this.#heard.get(text);
    if (known !== undefined) return known;
    if (!mayBeLabel(text) || this.#heard.size >= mostHeard) return false;
    const speaks = speaksPlainly(text) || (!/\s/.test(text) && spokenByName(text).length > 0);
    this.#heard.set(text, speaks);
    return speaks;
  }
}

/** Words between blanks are not glued: those that stand in no phrase are passed over. */
function speaksPlainly(text: string): boolean {
  const tokens = tokensOf(text);
  if (settingOf(tokens).size > 0) return true;
  const known = tokens.map((token) => (isKnown(token) ? token : ''));
  return known.some((token) => token !== '') && hearingOfTokens(known).spoken.length > 0;
}

/** A few words without figures to speak of, or a question; no address, no markup, no title of an article. */
function mayBeLabel(text: string): boolean {
  const {length} = text;
  if (length < 2 || length > longestLabel || !/^[^\d\s<>{}@/#.]/.test(text)) return false;
  if (length > 20 && !/[?:*]\s*$/.test(text) && (text.match(/ /g) ?? []).length > mostBlanks) return false;
  return !/\d{5}|[<>{}@=]|:\/\//.test(text) && !happened.test(text);
}

/** What happened to a part of a page, and no label in it: `allergies_section_opened`. */
const happened =
  /[_ -](?:opened|closed|clicked|viewed|shown|started|completed|submitted|section|page|tab|button|menu|screen|campaign|views|count)$/i;

/** Blanks in a label that is no question: « Numéro de sécurité sociale de l'assuré ». */
const mostBlanks = 5;
