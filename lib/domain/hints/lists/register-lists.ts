import { wordList } from '../../language/word-list.ts';

const OWN = 'Own list, from general knowledge of English usage.';

/** Words that mark how formal a text is, in either direction. */
export const REGISTER_LISTS = {
  contraction: wordList(
    OWN,
    `i'm, i'll, i've, i'd, you're, you'll, you've, you'd, he's, she's, it's, we're, we'll, we've, we'd, they're, they'll, they've, they'd, he'd, she'd, he'll, she'll, it'll, it'd, that's, that'll, that'd, there's, here's, what's, who's, where's, how's, when's, why's, let's, don't, doesn't, didn't, won't, wouldn't, can't, couldn't, shouldn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, mustn't, needn't, could've, should've, would've, might've, who'd, who'll, who've, y'all, ma'am, o'clock`,
  ),
  'slang-contraction': wordList(
    OWN,
    `ain't, gonna, wanna, gotta, gimme, lemme, dunno, kinda, sorta, outta, cuz, coz, cause, 'cause, 'em, em, til, 'til, im, ive, id, dont, doesnt, didnt, cant, wont, wouldnt, couldnt, shouldnt, isnt, arent, wasnt, thats, whats, theres, youre, theyre, lets, hes, shes, yall, tho, thru, alot, nite, lite, goin, doin, nothin, somethin, gettin, lookin, talkin, lil`,
  ),
  texting: wordList(
    OWN,
    `u, ur, r, y, n, b, k, ok, okay, thx, tx, thnx, thanx, tks, pls, plz, btw, imo, imho, fyi, lol, lmao, rofl, omg, wtf, idk, ttyl, brb, asap, jk, tbh, afaik, aka, ppl, gr8, b4, 2day, msg, info, pic, pics, fave, congrats, re, w, bc, bf, gf, bff, xoxo, xo, xx`,
  ),
  interjection: wordList(
    OWN,
    `oh, ah, wow, hey, hi, hiya, yo, yeah, yea, yep, yup, yes, nope, nah, no way, huh, hmm, hm, um, uh, er, ugh, oops, whoa, haha, hahaha, hehe, ha, heh, ooh, aw, aww, eh, gee, gosh, geez, jeez, duh, yay, bye, goodbye, cheers, well, please, sure, anyway, anyways, okay then, god, my god, oh my, good luck, hell, heck, dear, man, dude`,
  ),
  swearing: wordList(
    OWN,
    `damn, damned, dammit, damnit, crap, crappy, shit, shitty, bullshit, fuck, fucking, fucked, fuckin, ass, asshole, bitch, bastard, hell, goddamn, suck, sucks, sucked, sucking, pissed, freaking, freakin, frickin, bloody, screw, screwed, piss, dick, whore, slut, bs, arse, moron, idiot, idiots, stupid, dumb, jerk, jerks, loser, losers, butt`,
  ),
  'casual-people': wordList(
    OWN,
    `guy, guys, kid, kids, mom, mum, mommy, dad, daddy, buddy, buddies, dude, dudes, folks, chick, chicks, girl, girls, boyfriend, girlfriend, hubby, pal, pals, bro, gal, fella, chap, bloke, mate, mates, baby, babe, hun, hon, sweetie, boy, boys, friend, friends, wife, freak, geek, nerd, boss, everybody, somebody, anybody, nobody`,
  ),
  'casual-thing': wordList(
    OWN,
    `stuff, thing, things, bunch, lot, lots, ton, tons, loads, junk, mess, cash, bucks, buck, deal, shot, crack, hassle, rip-off, gig, vibe, crush, bit, couple, nuts, way, luck, fun, kick, trick, trip, life, rest, middle`,
  ),
  'casual-leisure': wordList(
    OWN,
    `movie, movies, tv, phone, hair, game, games, song, songs, dog, dogs, cat, cats, shirt, party, parties, weekend, lunch, dinner, beer, drink, drinks, pizza, jeans, sex, video, videos, app, apps, screen, laptop, car, show, shows`,
  ),
  indefinite: wordList(OWN, `someone, anyone, everyone, something, anything, everything, nothing`),
  'verb-get': wordList(
    OWN,
    `get, gets, getting, got, gotten, go, goes, going, went, gone, put, puts, putting, let, lets, give, gives, gave, giving, come, comes, coming, came, keep, keeps, kept, run, runs, running, had to, stick, stuck, grab, grabbed, pop, dump, dumped, kick, kicked, hang, hung, hit, cut, bet, mess, messed, messing, bug, bugs, freak, try to, tried to, trying to`,
  ),
  'verb-like': wordList(
    OWN,
    `want, wants, wanted, love, loves, loved, hate, hates, hated, like, liked, likes, enjoy, miss, need, needs, care`,
  ),
  'verb-say': wordList(
    OWN,
    `tell, tells, told, telling, ask, asks, asked, talk, talks, talking, talked, hear, heard, call, called, say, saying`,
  ),
  'verb-everyday': wordList(
    OWN,
    `look, looks, looking, looked, watch, watched, watching, see, sees, saw, buy, bought, play, played, playing, wait, waiting, stop, stopped, laugh, cry, smile, kiss, worry, drop, check, sit, sat, sleep, eat, try, tries, trying, tried, happen, happened, happens, fix, pick, picked, start, started, use, uses, find, found, makes, make, made, take, took, turn`,
  ),
  'intensifier-casual': wordList(
    OWN,
    `really, so, too, pretty, totally, absolutely, literally, seriously, super, basically, honestly, obviously, just, way too, much, real, damn, all, ever, never, right, definitely, at all, a lot, as hell, whole, even, though, probably, of course, like`,
  ),
  'intensifier-plain': wordList(
    OWN,
    `very, quite, extremely, completely, truly, always, still, already, exactly, simply, only, actually, such, rather, fully, highly, greatly, particularly, especially`,
  ),
  vague: wordList(
    OWN,
    `kind of, sort of, kinda, sorta, a bit, a little, or something, or whatever, whatever, and stuff, and so on, etc, and all that, stuff like that, things like that, you know, i mean, i guess, i think, i bet, i suppose, i don't know, don't know, dunno, maybe, probably, somehow, somewhat, anyway, anyways, by the way, like a, like that, or so, kind, sort, lot of, lots of, a few, couple of, bunch of, pretty much, more or less, no idea, who knows, not sure, at least, again, though, too, also`,
  ),
  'full-form': wordList(
    OWN,
    `i am, i have, i will, i would, it is, it was not, that is, there is, what is, he is, she is, we are, we have, we will, you are, you have, you will, they are, they have, they will, do not, does not, did not, is not, are not, was not, were not, has not, have not, had not, will not, would not, can not, cannot, could not, should not, let us`,
  ),
  slangy: wordList(
    OWN,
    `cool, awesome, crazy, weird, funny, cute, silly, dumb, stupid, sick, lame, gross, hot, huge, tiny, fantastic, terrific, fabulous, nasty, sweet, mad, lucky, neat, wild, fun, boring, dirty, scary, creepy, yummy, tasty, hilarious, ridiculous, insane, nuts, awful, horrible, terrible, bummer, kick-ass, gorgeous, sexy, hungry, tired, expensive, fake, damn, biggest`,
  ),
  'plain-adjective': wordList(
    OWN,
    `great, nice, good, bad, big, little, amazing, wonderful, perfect, lovely, beautiful, ugly, happy, sad, glad, sorry, sure, ok, okay, fine, tough, hard, easy, fast, cheap, smart, dead, wrong, right, better, best, worst, worse, old, rich, poor, free, true, brilliant, busy, interested, long, high, low, small, young`,
  ),
  'formal-connective': wordList(
    OWN,
    `however, therefore, furthermore, moreover, thus, hence, consequently, accordingly, nevertheless, nonetheless, additionally, subsequently, whereas, although, despite, notwithstanding, in addition, in addition to, as well as, in order to, due to, such as, rather than, according to, based on, in particular, for example, for instance, with respect to, with regard to, in regard to, in terms of, as a result, as a result of, prior to, in response to, on behalf of, in accordance with, pursuant to, in light of, in view of, in lieu of, in the event, in the event of, subject to, as per, in connection with, in conjunction with, with reference to, regarding, concerning, including, following, given that, provided that, throughout, thereof, therein, thereafter, thereby, herein, hereby, herewith, heretofore, whereby, likewise, similarly, specifically, particularly, generally, currently, previously, recently, formerly, namely, i.e, e.g, respectively, per, versus, meanwhile, yet, while, since, upon, amid, toward, towards, within`,
  ),
  'formal-verb': wordList(
    OWN,
    `provide+, require+, receive+, ensure+, request+, obtain+, indicate+, determine+, establish+, include+, involve+, consider+, continue+, develop+, maintain+, remain+, appear+, contain+, support+, offer+, suggest+, propose+, recommend+, advise+, inform+, notify+, confirm+, approve+, address+, respond+, discuss+, review+, evaluate+, assess+, examine+, identify+, describe+, demonstrate+, represent+, reflect+, assist+, appreciate+, attend+, participate+, contribute+, implement+, execute+, conduct+, perform+, achieve+, acquire+, allocate+, anticipate+, attempt+, commence+, comply+, conclude+, constitute+, encounter+, encourage+, endeavor+, enable+, enhance+, exceed+, exhibit+, expand+, facilitate+, generate+, illustrate+, impose+, incorporate+, increase+, decrease+, initiate+, inquire+, issue+, justify+, modify+, occur+, possess+, prevent+, produce+, promote+, purchase+, pursue+, reduce+, refer+, regard+, regulate+, reside+, resolve+, retain+, reveal+, seek+, select+, state+, submit+, sustain+, terminate+, transfer+, utilize+, verify+, announce+, release+, publish+, report+, cite+, note+, operate+, serve+, apply+, expire+, enclose+, attach+, express+, permit+, sponsor+, oversee+, introduce+, negotiate+, estimate+, claim+, deny+, acknowledge+, pertain+, coordinate+, reimburse+, designate+, nominate+, appoint+, schedule+, sought, undertaken, undergo, underlying, became, become, held, led, shown, known as, located, concerned, supposed, intended`,
  ),
  institution: wordList(
    OWN,
    `citizen+, resident+, official+, officer+, director+, executive+, chairman, president, governor, secretary, senator, representative+, minister, committee+, council, commission, department+, agency, agencies, authority, authorities, government, legislature, legislation, congress, court, courts, law, laws, act, bill, board, attorney, commissioner, mayor, division, manager, staff, center, university, institute, school, schools, bank, company, companies, corporation, firm, members, leader+, leadership, population, nation+, community, communities, district, county, state, federal, administration, organization, association, foundation, employee+, employer+`,
  ),
  'abstract-noun': wordList(
    OWN,
    `individual+, person, persons, children, mother, father, spouse, policy, policies, program+, project+, proposal+, report+, research, study, studies, analysis, data, evidence, result+, issue+, matter+, concern+, factor+, aspect+, process, procedure+, method+, approach+, system+, structure, service+, facility, facilities, resource+, fund, funds, funding, budget, tax, revenue, cost, costs, expense+, percent, percentage, rate, rates, value, amount, number, numerous, level, levels, period, term, terms, condition+, requirement+, standard+, quality, area, areas, region, industry, market, economy, economic, financial, investors, shareholders, customers, client+, contract+, agreement+, document+, letter, correspondence, response, opportunity, opportunities, benefit+, interest, advantage+, challenge+, purpose, objective+, role, position, effort+, effect+, impact, relationship+, security, safety, health, medical, education, educational, student+, professor, science, technology, environment, environmental, international, national, public, private, political, military, legal, social, cultural, professional, religious, century, history, figure+, majority, protection, operations, improvement+, confidence, disease, energy, account+, request+, form, copy, addition, record, unit, vehicle, traffic`,
  ),
  'formal-adjective': wordList(
    OWN,
    `additional, adequate, appropriate, apparent, available, beneficial, comprehensive, considerable, consistent, critical, crucial, current, effective, efficient, entire, essential, excellent, extensive, final, former, further, general, global, immediate, important, initial, key, large, likely, local, main, major, minor, modern, multiple, necessary, notable, numerous, particular, positive, possible, potential, present, previous, primary, principal, prior, proper, recent, regional, related, relevant, reasonable, responsible, secondary, senior, serious, several, significant, similar, specific, sincere, strategic, strong, subsequent, substantial, successful, sufficient, suitable, unable, unique, valuable, various, vital, willing, pleased, delighted, grateful, honored, respectful, eligible, alleged, annual, daily, overall, ongoing, upcoming, proposed, required, aforementioned, undersigned, respective, certain, other, another, each, both, either, many, most, some, any, few, these, those`,
  ),
  'courtesy-formal': wordList(
    OWN,
    `dear sir, dear madam, dear mr, dear mrs, dear ms, dear dr, to whom it may concern, sincerely, yours faithfully, respectfully, yours truly, sincerely yours, best regards, kind regards, regards, please find, please find attached, please advise, please be advised, kindly, please note, please contact, please do not hesitate, do not hesitate, at your earliest convenience, i would like to, we would like to, would like to, i would appreciate, would be grateful, thank you for your, thank you very much, thank you, i look forward to, we look forward to, look forward to, enclosed, attached please find, we regret, i regret, we apologize, i apologize, apologies, i am writing, we are writing, it is our understanding, it has come to, further to, as requested, as discussed, as you know, as you may know, per your request, per our, as per our, with kind regards, with best regards, i am pleased, we are pleased, it would be, it is important, honorable, governor, sir, madam`,
  ),
  honorific: wordList(OWN, 'mr, mrs, ms, dr, prof, sir, madam, esq, jr, gov, sen, rep, hon'),
  'thanks-casual': wordList(OWN, 'thanks, thanks again, thanks so much, many thanks, thanks for, ty, cheers'),
  month: wordList(
    OWN,
    'january, february, april, june, july, august, september, october, november, december, jan, feb, aug, sept, oct, nov, dec',
  ),
  'reported-speech': wordList(OWN, 'said, says, told, according, reported, stated, announced, added, asked'),
} as const;
