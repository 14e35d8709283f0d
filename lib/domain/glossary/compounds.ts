/** Shorter labels stand in too many words by chance. */
const MIN_LABEL = 5;
/** What a compound adds to the label at least: "Lieferzeitplan". */
const MIN_REST = 4;

/** Whether a language (BCP 47) writes compounds as one word. */
export const buildsCompounds = (lang: string): boolean => /^(?:de|nl|da|n[bno]|sv)\b/i.test(lang);

/** A label found inside a longer word. */
export type InCompound = { readonly start: number; readonly end: number; readonly entry: number };

/** Labels that may stand in compounds, by their forms in small letters; the value is the entry's number. */
export class Compounds {
  private readonly forms = new Map<string, number>();

  get size(): number {
    return this.forms.size;
  }

  /** Adds the one-word forms of a label; of two equal ones the first stays. Short ones and phrases are left out. */
  addAll(forms: readonly string[], entry: number): void {
    for (const form of forms) {
      const word = form.normalize('NFC').toLowerCase();
      const isFit = word.length >= MIN_LABEL && /^\p{L}+$/u.test(word);
      if (isFit && !this.forms.has(word)) this.forms.set(word, entry);
    }
  }

  /**
   * The longest label at the beginning or the end of a German word at `[start, end)`: "Lieferzeit" in
   * "Lieferzeitverlängerung" and "Lieferzeiten", "Bestellung" in "Rahmenbestellungen". Null for adjectives
   * ("lieferzeitlich"), small-lettered words and words that only share letters.
   */
  find(text: string, start: number, end: number): InCompound | null {
    const written = text.slice(start, end);
    const word = written.toLowerCase();
    if (word.length !== written.length || !/^\p{Lu}\p{L}+$/u.test(written)) return null;
    for (let length = word.length - 1; length >= MIN_LABEL; length -= 1) {
      const head = this.forms.get(word.slice(0, length));
      if (head !== undefined && canFollow(word.slice(length)))
        return { start, end: start + length, entry: head };
      const tail = this.tailOf(word, length);
      if (tail !== null) return { ...tail, start: start + tail.start, end: start + tail.end };
    }
    return null;
  }

  private tailOf(word: string, length: number): InCompound | null {
    for (const ending of ENDINGS) {
      const at = word.length - ending.length - length;
      const entry = word.endsWith(ending) ? this.forms.get(word.slice(at, at + length)) : undefined;
      if (entry !== undefined && canPrecede(word.slice(0, at))) return { start: at, end: at + length, entry };
    }
    return null;
  }
}

/** Endings of German nouns by case and number. */
const ENDINGS: readonly string[] = ['', 'en', 'es', 'ern', 'er', 'e', 'n', 's'];

/** An ending, or a further noun behind an optional linking sound; no ending of an adjective or verb. */
const canFollow = (rest: string): boolean =>
  ENDINGS.includes(rest) ||
  (isNounLike(rest) && !/^(?:s|es)?(?:bar|lich|los|haft|isch|sam|frei|weise|gemäß|fähig)/.test(rest));

const canPrecede = (rest: string): boolean =>
  isNounLike(rest) || /^(?:vor|nach|teil|rest|neu|rück|sub)$/.test(rest);

const isNounLike = (rest: string): boolean => rest.length >= MIN_REST && /[aeiouyäöü]/.test(rest);
