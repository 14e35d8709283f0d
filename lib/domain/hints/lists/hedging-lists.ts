import { wordList } from '../../language/word-list.ts';

const OWN =
  'Own list; classes after Hyland, Hedging in Scientific Research Articles (1998), words from general usage.';

/** Words that take back certainty, by strength and kind. */
export const HEDGING_LISTS = {
  'hedge-strong': wordList(
    OWN,
    `perhaps, maybe, possibly, probably, presumably, supposedly, allegedly, reportedly, arguably, seemingly, apparently, conceivably, plausibly, purportedly, ostensibly, i think, i guess, i suppose, i believe, i assume, i presume, i would think, i would say, it seems, it appears, it would seem, it would appear, seems to, seem to, seemed to, appears to, appear to, appeared to, as far as i know, as far as we know, to my knowledge, to the best of my knowledge, not sure, not certain, unsure, unclear, uncertain, no idea, hard to say, might, might be, could be, may be, may have, might have, could have, it is possible, it's possible, is likely, are likely, likely to, is unlikely, unlikely to, hopefully, tentatively, if possible, if all goes well, we hope, i hope, in theory, kind of, sort of, more or less, roughly, somewhat, or so, give or take`,
  ),
  'hedge-modal': wordList(OWN, 'may, might, could, would, should'),
  'hedge-verb': wordList(
    OWN,
    `seem+, appear+, suggest+, indicate+, assume+, presume+, suppose+, suspect+, speculate+, estimate+, guess+, doubt+, tend+, imply+, infer+, postulate+, hypothesize+, perceive+, consider+, regard+, expect+, hope+, believe+, think, thinks, thought, feel, feels, felt, claim+, argue+, allege+, rumor+, rumour+, said to, known to, thought to, believed to, considered to, expected to, supposed to, reported to, understood to, is said, are said, is thought, are thought, is believed, are believed, has been called, have been called, have been suggested, has been suggested, regarded as, considered as, considered a, considered the, considered by, viewed as, seen as, referred to as, try to, aim to, plan to, intend to`,
  ),
  'hedge-amount': wordList(
    OWN,
    `about, around, approximately, almost, nearly, roughly, some, several, many, most, few, a few, various, numerous, certain, often, sometimes, usually, generally, typically, frequently, commonly, mostly, mainly, largely, partly, partially, occasionally, rarely, normally, in general, in some cases, in many cases, in most cases, for the most part, to some extent, to a certain extent, in part, at times, up to, at least, relatively, fairly, quite, rather, virtually, practically, essentially, in principle, more or less, as a rule, a number of, a lot of, lots of, a variety of, a majority of, the majority of, a large number of, a bit, a little`,
  ),
  'hedge-vague-source': wordList(
    'Own list; classes after Ganter & Strube, Finding Hedges by Catching Weasels (2009): vague subjects, reports without a reporter.',
    `some people, many people, most people, some say, some argue, some believe, many believe, many say, critics, some critics, many critics, experts, some experts, scholars, some scholars, many scholars, historians, some historians, observers, researchers, some researchers, scientists, sources, some sources, fans, many fans, some fans, supporters, proponents, opponents, commentators, detractors, it is often, it is generally, it is widely, it has been, popularly, famously, notably, legend, legends, rumors, rumours, speculation, according to some, according to many, one of the most, one of the best, among the most, is one of the, well known, well-known, somehow, someone, something, and others, among others, so-called, ${pairs(
      'is, are, was, were, been, being, widely, generally, often, commonly, usually, sometimes, frequently, popularly, largely, universally, traditionally',
      'considered, regarded, believed, thought, said, reported, claimed, argued, assumed, suggested, rumored, rumoured, alleged, speculated, perceived, deemed, viewed',
    )}, ${pairs('widely, generally, often, commonly, popularly, universally', 'known, accepted, seen, held, recognized, recognised, called, described, credited')}`,
  ),
} as const;

/** Every entry of the one list before every entry of the other. */
function pairs(firsts: string, seconds: string): string {
  return firsts
    .split(', ')
    .flatMap((first) => seconds.split(', ').map((second) => `${first} ${second}`))
    .join(', ');
}
