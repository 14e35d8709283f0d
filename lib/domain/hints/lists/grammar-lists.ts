import { wordList } from '../../language/word-list.ts';

const OWN = 'Own list; closed classes of English grammar.';

/** Function words of English by class: who speaks to whom, and how sentences are built. */
export const GRAMMAR_LISTS = {
  'first-singular': wordList(OWN, "i, me, my, mine, myself, i'm, i'll, i've, i'd"),
  'first-plural': wordList(OWN, "we, us, our, ours, ourselves, we're, we'll, we've, we'd"),
  'second-person': wordList(
    OWN,
    "you, your, yours, yourself, yourselves, you're, you'll, you've, you'd, u, ur, ya",
  ),
  'third-person': wordList(
    OWN,
    "he, she, him, her, his, hers, himself, herself, he's, she's, he'd, she'd, he'll, she'll",
  ),
  they: wordList(OWN, "they, them, their, theirs, themselves, they're, they'll, they've, they'd"),
  'this-that': wordList(OWN, "this, that, these, those, that's"),
  the: wordList(OWN, 'the'),
  'a-an': wordList(OWN, 'a, an'),
  of: wordList(OWN, 'of'),
  'by-preposition': wordList(OWN, 'by, through, via, within, upon, among, amongst, between'),
  'in-for-with': wordList(OWN, 'in, for, with, from, to, as'),
  'up-out-off': wordList(OWN, 'up, out, off, down, around, over, away, back'),
  at: wordList(OWN, 'at, on'),
  and: wordList(OWN, 'and, or'),
  but: wordList(OWN, 'but'),
  so: wordList(OWN, 'so, then, because'),
  'who-what': wordList(OWN, "who, what, where, why, how, what's, who's, where's, how's"),
  'when-while': wordList(OWN, 'when, while, if, unless, until, before, after, whether'),
  be: wordList(OWN, 'is, are, was, were, be, been, being'),
  have: wordList(OWN, 'has, had, have, having'),
  do: wordList(OWN, 'do, does, did, doing, done'),
  negation: wordList(
    OWN,
    "not, no, never, none, nothing, nobody, nowhere, neither, nor, cannot, don't, doesn't, didn't, won't, wouldn't, can't, couldn't, shouldn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, ain't, dont, doesnt, didnt, cant, wont, isnt, without",
  ),
  'modal-polite': wordList(OWN, 'could, would, might, may'),
  'modal-shall': wordList(OWN, 'shall, should'),
  'modal-must': wordList(OWN, 'must, have to, has to, need to, needs to, got to, gotta, ought to'),
  'modal-will': wordList(OWN, 'will, can'),
} as const;
