import { wordList } from '../../language/word-list.ts';

const OWN =
  'Own list, from general knowledge of English. Words that are neutral in trade (issue, problem, claim, penalty, terminate, dispute, defect, reject) are left out.';

/** Words that carry feeling, by kind. Negated ones are counted apart by `valence-features.ts`. */
export const VALENCE_LISTS = {
  anger: wordList(
    OWN,
    `angry, anger, angers, annoy+, annoyance, annoyances, furious, fury, hate+, hateful, hatred, loathe+, despise+, detest+, outrage+, outrageous, disgust+, mad, rage, raging, fume, fuming, irritate+, irritation, irritable, resent+, resentful, infuriate+, bother+, pissed, piss, pissing, fed up, sick of, tired of, hostile, hostility, offend+, offensive, insult+, blame+, rant+, bitter, grr, argh, arrgh, aargh, ugh, damn, damned, damnit, dammit, goddamn, wtf, what the hell, the hell, hell, bloody, screw, screwed, crap, crappy, shit, shitty, bullshit, bs, fuck, fucking, fucked, fuckin, ass, asshole, bastard, bitch, suck, sucks, sucked, sucking, shut up`,
  ),
  frustration: wordList(
    OWN,
    `frustrate+, frustration, frustrations, drive me crazy, driving me crazy, driving me nuts, drives me nuts, drives me crazy, drive me nuts, going crazy, going insane, tearing my hair, pulling my hair, banging my head, headache, headaches, nightmare, nightmares, pain, painful, pain in, a pain, painfully, tedious, cumbersome, annoying, annoyed, annoyingly, irritating, struggle+, stuck, desperate, desperately, hopeless, hopelessly, helpless, give up, giving up, gave up, waste, wasted, wasting, waste of time, waste of, hassle, messy, mess, messed, messes, mess up, messed up, clumsy, tired, exhausted, stress, stressed, stressful, no luck, out of ideas, at a loss, beyond me, for hours, for days, hours, makes no sense, no sense, doesn't make sense, don't understand, cant understand, can't understand, don't get, still not, still doesn't, still no, keeps`,
  ),
  contempt: wordList(
    OWN,
    `stupid, stupidly, stupidity, dumb, idiot, idiots, idiotic, idiocy, moron, morons, moronic, fool, foolish, foolishly, ridiculous, ridiculously, absurd, absurdly, nonsense, nonsensical, silly, lame, pathetic, laughable, joke, jokes, garbage, trash, rubbish, junk, bogus, worthless, useless, pointless, senseless, insane, insanity, insanely, crazy, brain dead, braindead, brain-dead, clueless, ignorant, ignorance, incompetent, incompetence, lazy, sloppy, careless, carelessly, lousy, shame, shameful, ashamed, evil, sick, disgusting, abomination, atrocious, appalling, abysmal, hideous, fugly, ugly, uglier, ugliest, gross, nasty, yuck, ew, retarded, shoddy, crippled, brainless, mindless, abuse, abused, abusing, abusive, rude, arrogant, arrogance, ludicrous, hilarious, wtf, sucky, half-baked, half-assed, horrendous, broken by design`,
  ),
  bad: wordList(
    OWN,
    `bad, badly, worse, worst, terrible, terribly, horrible, horribly, horrid, awful, awfully, poor, poorly, dreadful, disaster, disastrous, catastrophe, catastrophic, unacceptable, inexcusable, unprofessional, inadequate, inferior, unusable, unreadable, unworkable, unreliable, flawed, ill, dire, grim, hurt, hurts, hurting, harm+, harmful, toxic, poison, cursed, curse, cursing, wretched, miserable, miserably, misery, tragic, tragedy, sad, sadly, saddened, unhappy, unfortunate, unfortunately, unlucky, depressing, depressed, gloomy, cry, crying, cries, tears, die, dies, died, dying, death, dead, suffer+, lost, lose, losing, regret+, sorrow, hell of, sigh, alas, ouch, damage, weird, weirdly, strange, strangely, odd, oddly, bizarre, dirty, hack, hacky, hacks, kludge, kludgy, smell, smells, smelly, scary, boring, bored`,
  ),
  worry: wordList(
    OWN,
    `afraid, fear+, fearful, scare+, scary, worry+, worrisome, anxious, anxiety, nervous, panic, panicking, panicked, alarm, alarming, alarmed, dread, dreading, terrified, terrify, terrifying, horrified, horrify, horrifying, horror, concerned, upset, upsetting, uncomfortable, uneasy, doubt, doubtful, doubts, skeptical, suspicious, disturbing, disturbed, troubling, troubled, confuse+, confusion, puzzled, baffled, baffling, bewildered, lost, overwhelmed, overwhelming, shock+, surprised, amazed, embarrassed, embarrassing, ashamed, guilty, lonely`,
  ),
  disappointment: wordList(
    OWN,
    `disappoint+, disappointment, dissatisfied, dissatisfaction, unsatisfied, unsatisfactory, let down, unhappy, displeased, dismayed, dismay, discouraging, discouraged, unimpressed, sorry, sorry about, shame, too bad, pity, unfair, unjust, unreasonable, unwilling, mislead, misleading, misled, lie, lied, lies, lying, liar, cheat, cheated, cheating, dishonest, deceive, deceived, deceptive, betray, betrayed, ignore, ignored, ignoring, ignores, neglect, neglected, refuse, refused, refuses, refusing, complain+, complaint, complaints, blame, accuse, accused, fault, deny, denied, excuse, excuses, so-called, supposedly, yet again, once again, nobody, no one, nothing, never, no longer, lack, lacking, lacks, poor, missing`,
  ),
  trouble: wordList(
    OWN,
    `broken, breaks, breaking, broke, wrong, wrongly, trouble, troubles, difficult, difficulty, difficulties, hard, impossible, unable, weak, ugly, messy, complicated, overkill, dangerous, danger, risky, unsafe, evil, unnecessary, unnecessarily, useless, annoying, mistake, mistakes, misunderstanding, wrong with, doesn't work, don't work, not working, does not work, didn't work, won't work, not work, stopped working, can't, cannot, nasty, flaky, noise, noisy, clutter, bloated, bloat, spam`,
  ),
  fault: wordList(
    'Own list: what goes wrong with things. The matter of a supplier’s mail rather than its tone.',
    `fail+, failure, failures, error, errors, break, bug, bugs, buggy, crash+, corrupt+, incorrect, incorrectly, slow, slowly, slower, expensive, insecure, vulnerable, obsolete, deprecated, redundant, limited, limitation, violate+, violation, conflict, conflicts, it fails, unexpected, regress, regression`,
  ),
  dislike: wordList(
    OWN,
    `don't like, do not like, dont like, didn't like, dislike+, not a fan, not happy, not fond, don't want, hate, disagree, disagreed, not good, no good, not great, not nice, not acceptable, not ok, not okay, not worth, not sure why, no idea why, why on earth, on earth, i'm not a, don't care, not convinced, against, not a good, isn't good, bad idea, bad practice, not helpful, unhelpful, counterproductive, -1, :-1, please don't, please stop, stop, enough, c'mon, come on, seriously, really, whatever, who cares, god, omg, for god's sake, for the love, jesus, oh god, oh my god, what a, how dare, no way`,
  ),
  thanks: wordList(
    OWN,
    `thanks, thank you, thank, thx, thanx, tks, ty, cheers, appreciate+, grateful, gratitude, thankful, kudos, upvote, upvoted, +1, welcome, you're welcome, my pleasure, congratulations, congrats, bravo, hats off`,
  ),
  praise: wordList(
    OWN,
    `good, better, best, great, greatly, excellent, excellently, awesome, nice, nicely, nicer, fantastic, wonderful, wonderfully, perfect, perfectly, brilliant, amazing, amazingly, superb, terrific, fabulous, outstanding, impressive, impressed, cool, neat, sweet, elegant, elegantly, clever, smart, beautiful, beautifully, lovely, well done, clean, cleaner, solid, handy, useful, helpful, right, correct, correctly, well, fine, works, worked, works great, works fine, works perfectly, works well, works like a charm, charm, like a charm, spot on, nailed, lgtm, looks good, look good, looks great, looks nice, sounds good, sounds great, makes sense, good point, good catch, good idea, great idea, good job, great job, nice work, great work, good work, good stuff, win, winner, kick-ass, favorite, favourite, recommend, recommended, worth, valuable, positive, success, successful, successfully, easy, easier, easily, simple, fast, faster, safe, reliable, robust, strong, accurate, pleasant, rock, rocks, genius, hero, gem`,
  ),
  joy: wordList(
    OWN,
    `happy, happier, happily, glad, gladly, pleased, delighted, delight, delightful, excited, exciting, excitement, thrilled, love+, lovely, enjoy+, enjoyable, fun, funny, joy, like it, i like, likes, hope, hopefully, hoping, hopes, wish, yay, hooray, hurray, woohoo, wow, haha, hehe, lol, satisfied, satisfying, satisfaction, relief, relieved, proud, lucky, fortunately, luckily, thankfully, smile, laugh, cheerful, interested, interesting, curious, pleasure, comfortable, confident, looking forward, look forward, can't wait, fan of, yes, yeah, yep, sure, ok, okay, agree, agreed, definitely, absolutely, of course, indeed, exactly, please, feel free, no worries, no problem, welcome`,
  ),
} as const;
