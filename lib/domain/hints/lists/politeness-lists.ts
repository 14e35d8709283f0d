import { wordList } from '../../language/word-list.ts';

const OWN =
  'Own list; strategies as described by Danescu-Niculescu-Mizil et al. 2013, words from general usage.';

/** Politeness strategies and their opposites. */
export const POLITENESS_LISTS = {
  gratitude: wordList(
    OWN,
    `thank you, thanks, thank you very much, thank you so much, thanks a lot, thanks for, thank you for, many thanks, thx, appreciate, appreciated, i appreciate, we appreciate, much appreciated, be appreciated, appreciate it, grateful, i'd appreciate, would appreciate, thanks again, thanking you, thankful, cheers`,
  ),
  'thanks-in-advance': wordList(
    OWN,
    'thanks in advance, thank you in advance, many thanks in advance, in advance',
  ),
  deference: wordList(
    OWN,
    `great job, good job, nice job, great work, good work, nice work, excellent work, well done, good point, great point, good idea, great idea, good question, great question, interesting, very interesting, impressive, impressed, nice one, good catch, great article, nice article, good article, great answer, good answer, nice answer, great, excellent, nice, wonderful, amazing, fantastic, awesome, congratulations, congrats, kudos, good to see, glad to see, keep up, your expertise, your work, your help`,
  ),
  indirect: wordList(
    OWN,
    `by the way, btw, i was wondering, was wondering, i wonder, wondering if, wonder if, i wondered, would it be possible, is it possible, would you mind, do you mind, would you be, would you be interested, would you be able, would you be willing, could you possibly, if you don't mind, if you have time, if you have a moment, when you have time, when you get a chance, if you get a chance, have a chance, have time, if possible, if you like, if you'd like, if you want, if you could, if you would, feel free, at your convenience, might be able, may i ask, may i, might i, could i, can i ask, i would like, i'd like, i'd love, would love, i'm curious, i am curious, just curious, curious, wanted to ask, any chance, be so kind, so kind, kind enough`,
  ),
  greeting: wordList(
    OWN,
    'hi, hello, hey, dear, greetings, good morning, good afternoon, good evening, welcome',
  ),
  apology: wordList(
    OWN,
    `sorry, i'm sorry, i am sorry, apologies, my apologies, i apologize, i apologise, apologize, apologise, forgive me, excuse me, pardon, i regret, oops, my bad, my fault, my mistake, sorry to bother, sorry for, sorry about, sorry if, i'm afraid`,
  ),
  'could-you': wordList(
    OWN,
    'could you, would you, could you please, would you please, could we, would we, could i, might you, could someone, would anyone, could anyone',
  ),
  'can-you': wordList(OWN, 'can you, will you, can you please, can we, can anyone, can someone, can i'),
  'do-you': wordList(
    OWN,
    'do you know, do you have, do you think, do you happen, have you, have you considered, any idea, any ideas, any thoughts, any suggestions, what do you think, your thoughts, your opinion, thoughts',
  ),
  'help-offer': wordList(
    OWN,
    `help, help out, helpful, assist, assistance, happy to, glad to, i can help, i could, i'll, i will, let me know, please let me know, let me, hope, i hope, hopefully, hope this helps, if you need, if you have any, look forward, looking forward, take a look, have a look, taking a look, a look, opinion, feedback, suggestions, advice, guidance, interested, welcome, input`,
  ),
  'why-you': wordList(
    OWN,
    `why did you, why do you, why are you, why don't you, why would you, why is, why not, why have you, what are you, what do you mean, what is your, what's your, what makes you, how can you, how is, how do you, how does, who are you, who says, what's the point, what is the point, so what, what exactly, what the, are you, did you, do you really, don't you, didn't you, aren't you, haven't you, isn't it, do you even, have you even, have you read, did you read, have you tried, what have you tried`,
  ),
  'you-command': wordList(
    OWN,
    `you should, you need, you need to, you must, you have to, you can't, you cannot, you are, you're, you were, you did, you don't, you didn't, you never, you always, you keep, you seem, you have, you just, you want, you think, you claim, you say, you said, your own, yourself, you people, you guys, stop, leave, don't, do not, quit, go away, get, look, read, please stop, please do not, please don't, refrain`,
  ),
  factuality: wordList(
    OWN,
    `in fact, actually, really, the fact, the point, the reality, the truth, honestly, surely, clearly, obviously, of course, simply, exactly, indeed, certainly, definitely, just, at all, either, anyway, whatever, again, already, any more, anymore, once again, ever, even`,
  ),
  'please-word': wordList(OWN, 'please, pls, plz, kindly'),
  reassurance: wordList(
    OWN,
    `no worries, no problem, don't worry, not a problem, no rush, no hurry, take your time, all good, no big deal, it's ok, it's okay, that's fine, that's okay, understood, i understand, i see, i agree, agreed, you're right, you are right, fair enough, makes sense, good point, understand, of course, sure`,
  ),
  'dispute-talk': wordList(
    OWN,
    `nonsense, ridiculous, absurd, wrong, false, bias, biased, pov, vandalism, vandal, edit war, revert, reverted, reverting, deleted, delete, remove, removed, removing, blocked, block, ban, banned, accuse, accusing, accusation, attack, attacks, personal attack, lie, lies, lying, pointless, waste, problem, rude, unacceptable, inappropriate, violation, violate, bullshit, stupid, idiot, propaganda, censor, censorship, agenda, silly, bad faith, troll, harass, harassing, harassment, insult, insulting, ignorant, ignorance, ignore, ignored, ignoring, complain, complaining, fail, failed, unless, evidence, proof, prove, excuse, dare, bother, warn, warning, warned, claim, claims, claimed, irrelevant, disagree, hell, crap, garbage, hypocrite, hypocrisy, laughable, joke, nothing, no one, nobody, never`,
  ),
  'question-helper': wordList(
    OWN,
    `just wondering, question, a question, quick question, wanted, i noticed, i saw, i see, it seems, it looks, it looks like, seems, i've, i think, i believe, i thought, i suggest, perhaps, maybe, possibly, possible, might, may, whether, also, another, some, bit, a bit, a little, a few, something, somewhere, similar, work on, article, review, reviewing, source, sources, add, adding, improve, consider, discuss, share, explain, clarify, provide, elaborate, point me, tell me, show, check, update`,
  ),
} as const;
