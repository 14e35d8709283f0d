import { languageOfHeader, normaliseLanguage } from './text/languages.ts';

/** What a column, a key or a free field of a file means. */
export type Role =
  | 'term'
  | 'label'
  | 'variants'
  | 'discouraged'
  | 'definition'
  | 'ours'
  | 'theirs'
  | 'agreed'
  | 'oursThreshold'
  | 'theirsThreshold'
  | 'agreedThreshold'
  | 'status'
  | 'suppliers'
  | 'note'
  | 'language'
  | 'threshold'
  | 'unit'
  | 'agreedAt'
  | 'sense'
  | 'notWhen'
  | 'ladder'
  | 'id'
  | 'ignored';

/** A role, and the language its texts are in when the header names one. */
export type ColumnRole = { readonly role: Role; readonly lang: string | null };

/** Longer cells are no header. */
const MAX_HEADER_CHARS = 100;

/**
 * What a header says, in the languages most spreadsheets are written in: `Bezeichnung`, `term (de)`, `comment_fr`,
 * `Entry_ClientID`, `German`. Null when it says nothing we know.
 */
export function roleOfHeader(header: string): ColumnRole | null {
  if (header.length > MAX_HEADER_CHARS) return null;
  const text = header.trim().replace(/\s*\*$/, '');
  const exact = ROLE_BY_WORD[fold(text)];
  if (exact !== undefined) return { role: exact, lang: null };
  const lang = languageOfHeader(text);
  if (lang !== null) return { role: 'label', lang };
  return splitRole(text) ?? bareRole(text);
}

/** `comment_fr`, `term (de)`, `Definition [EN]`, `German_Def`, `fr definition`. */
function splitRole(text: string): ColumnRole | null {
  const bracketed = /^(.+?)[\s_:.-]*[[(]\s*([^)\]]+)\s*[)\]]$/.exec(text);
  const behind = bracketed ?? /^(.+?)[_:./\s-]+([^_:./\s]+)$/.exec(text);
  const before = /^([^_:./\s]+)[_:./\s-]+(.+)$/.exec(text);
  return roleIn(behind?.[1], behind?.[2]) ?? roleIn(before?.[2], before?.[1]);
}

function roleIn(word = '', language = ''): ColumnRole | null {
  const role = ROLE_BY_WORD[fold(word)];
  const lang = languageOfHeader(language) ?? tagIn(language);
  if (role === undefined || lang === null) return null;
  return { role: role === 'term' ? 'label' : role, lang };
}

/** A language tag that is none of the well-known ones, as we write it ourselves. */
const tagIn = (text: string): string | null =>
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text) ? normaliseLanguage(text) : null;

/** `Gültig seit (Datum)`: a header with an explanation behind it. */
function bareRole(text: string): ColumnRole | null {
  const role = ROLE_BY_WORD[fold(text.replace(/\s*[[(][^)\]]*[)\]]\s*$/, ''))];
  return role === undefined ? null : { role, lang: null };
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_.:/-]+/g, ' ')
    .trim();

/** Headers by what they mean, folded: without accents, in lower case. Own list, from headers seen in public files. */
const words: Readonly<Record<Role, string>> = {
  label:
    'translation|target|target term|tgt|ubersetzung|zielterm|traduction|traduccion|traduzione|traducao|vertaling|tlumaczenie|訳語|译文',
  term: 'term|terms|term name|preferred|preferred term|name|word|words|expression|label|headword|entry|source|source term|src|terminus|begriff|begriffe|bezeichnung|benennung|fachbegriff|fachwort|wort|ausdruck|vorzugsbenennung|terme|mot|libelle|terme prefere|termino|palabra|termino preferido|termine|vocabolo|parola|termo|palavra|begrip|woord|termin|pojecie|slowo|ord|begrepp|begreb|用語|术语|術語|용어|термин',
  variants:
    'synonym|synonyms|variant|variants|also|also known as|aka|alias|aliases|abbreviation|abbreviations|abbr|acronym|acronyms|longform|long form|alternative|alternatives|other forms|admitted|admitted terms|synonyme|varianten|variante|abkurzung|abkurzungen|akronym|alternativen|synonymes|abreviation|variantes|sinonimo|sinonimos|abreviatura|siglas|sinonimi|abbreviazione|afkorting|synoniemen|synonimy|skrot|synonymer|forkortelse|同義語|同义词',
  discouraged:
    'discouraged|discouraged forms|deprecated|deprecated terms|forbidden|forbidden terms|do not use|dont use|avoid|not recommended|bad|banned|instead of|verboten|nicht verwenden|vermeiden|unerwunscht|interdit|a eviter|ne pas utiliser|prohibido|evitar|no usar|vietato|da evitare|niet gebruiken|unikac',
  definition:
    'definition|definitions|meaning|description|explanation|comment|comments|gloss|def|beschreibung|erklarung|erlauterung|bedeutung|kommentar|signification|explication|commentaire|sens|definicion|significado|descripcion|explicacion|comentario|definizione|significato|descrizione|spiegazione|definicao|descricao|omschrijving|betekenis|definitie|definicja|opis|znaczenie|beskrivning|betydning|定義|定义|意味|说明',
  ours: 'our meaning|our definition|our understanding|ours|buyer meaning|unsere bedeutung|notre definition|nuestro significado',
  theirs:
    'their meaning|their definition|their understanding|theirs|supplier meaning|supplier definition|ihre bedeutung|bedeutung lieferant|leur definition|su significado',
  agreed:
    'agreed meaning|agreed definition|joint definition|vereinbarte bedeutung|definition convenue|significado acordado',
  oursThreshold: 'our threshold',
  theirsThreshold: 'their threshold',
  agreedThreshold: 'agreed threshold',
  status:
    'status|state|term status|approval|approval status|zustand|freigabe|freigabestatus|statut|etat|estado|stato|stan',
  suppliers:
    'supplier|suppliers|vendor|vendors|customer|customers|client|clients|scope|entry clientid|company|partner|lieferant|lieferanten|kunde|kunden|firma|gilt fur|fournisseur|fournisseurs|proveedor|proveedores|fornitore|fornitori|fornecedor|leverancier|dostawca|leverantor|leverandor',
  note: 'note|notes|remark|remarks|example|examples|context|usage|usage note|entry note|entry subject|entry domain|subject|domain|category|topic|hint|notiz|notizen|anmerkung|bemerkung|hinweis|beispiel|kontext|fachgebiet|bereich|kategorie|remarque|exemple|domaine|contexte|nota|notas|ejemplo|dominio|contexto|esempio|opmerking|voorbeeld|uwagi|przyklad|anteckning',
  language: 'language|languages|lang|locale|sprache|sprachen|langue|idioma|lengua|lingua|taal|jezyk|sprak',
  threshold:
    'threshold|limit|value|schwelle|schwellwert|schwellenwert|grenzwert|zielwert|seuil|umbral|limite|soglia|drempel|prog',
  unit: 'unit|units|uom|einheit|masseinheit|unite|unidad|unita|unidade|eenheid|jednostka',
  agreedAt:
    'agreed on|agreed at|agreed since|valid from|validfrom|effective date|effective from|in force since|date|gultig seit|gultig ab|gilt seit|datum|stand|vereinbart am|en vigueur depuis|valable depuis|valido desde|vigente desde|valido dal|geldig vanaf|wazny od',
  sense:
    'pos|part of speech|word class|src pos|source pos|wortart|nature|categorie grammaticale|categoria gramatical|parte del discorso',
  notWhen: 'not when|nicht wenn',
  ladder: 'ladder|stufe',
  id: 'id|identifier|entry id|term id|key|nr|no|number|#',
  ignored:
    'entry projectid|entry created|entry creator|entry lastmodified|entry modifier|term info|term example|created|created by|created at|updated|updated at|modified|modified by|author|owner|cross references|link|url|image|erstellt|erstellt von|geandert|quelle|reference',
};

const ROLE_BY_WORD: Readonly<Record<string, Role | undefined>> = Object.assign(
  Object.create(null),
  ...Object.entries(words)
    .toReversed()
    .map(([role, list]) => Object.fromEntries(list.split('|').map((word) => [word, role]))),
);
