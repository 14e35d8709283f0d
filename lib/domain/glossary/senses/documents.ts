import type { SenseGuard } from '../sense-guards.ts';
import { ARTS, FINANCE, SPEECH, TRADE } from './topics.ts';
import { DETERMINER, OBJECT, VERB_OPENER } from './word-classes.ts';

/** Quotation, quote, drawing: papers. */
export const documentSenses: readonly SenseGuard[] = [
  {
    words: 'quotation quotations',
    not: [
      '_ mark|marks',
      'market|stock|dealer|exchange|famous|biblical|favorite|favourite|direct|currency|bond|broker _',
      '_ from the|a bible|book|poem|speech|author',
      '_ of the day',
    ],
  },
  {
    words: 'quote quotes',
    not: [`${VERB_OPENER} _`, `_ ${OBJECT}`, 'and|also|then _ from', 'i _ .'],
    unless: [
      `${DETERMINER}|two|three|four|five|several|more|#|price|sales|new|revised|latest|updated|first|final|previous _`,
      'prior|according|related|due|respect|reference|compared|added|changes|change|response|subject to _',
    ],
  },
  {
    words: 'quote quotes',
    not: [
      '_ unquote|mark|marks',
      '_ of the day|week|month',
      '_ delayed',
      'streaming|great|funny|inspirational _',
      'in|double|single|scare|air|smart|famous|favorite|favourite|bible _',
      'stock|market|real|delayed|options|futures|dealer|broker|index|currency|nasdaq|share|fund _',
      'real time|minute _',
    ],
    topics: `${SPEECH} ${ARTS} ${FINANCE} witty`,
    unless: ['in _ #'],
  },
  {
    words: 'quote quotes',
    not: ['_'],
    unless: [
      'your|our|their|price|sales|revised|new|firm|budget|formal|official|competitive|written|verbal|another|more|several|two|three|four|five|both|all|these|those|cheaper|lower|best|updated|latest _',
      'request|requests|requested|get|got|received|receive|send|sent|submit|submitted|need|needs|provide|provided|revise|prepare|create|accept|accepted|for|expect a|an|the|your|new|us|your|any _',
      'request|requests|requested|get|got|received|receive|send|sent|submit|submitted|need|needs|provide|provided|revise|prepare|create|accept|accepted|expect _',
      'get|got|received|need|have two|three|four|five|several|more|# _',
      'send|sent|give|gave|make|made|need|want|get|got us|me|you|them|from a|an|the|your|new _',
      'according|related|due|respect|reference|response|subject to _',
      '_ for|valid|expires|expired|# *',
      '_ #|no|number|validity',
      '_ is|was valid|for|firm|open|too|low|high|missing',
    ],
    signs: TRADE,
  },
  {
    words: 'drawing drawings',
    not: [
      `is|are|was|were|be|been|am|start|started|begin|keep|kept|stop|of|by|while|when|and|or|from|not|we're|they're|you're|i'm _ ${OBJECT}`,
      '_ up|on|upon|down|near|nearer|close|closer|attention|back|away|straws|conclusions|blood|room|power|heavily|a|to',
      '_ board',
      'prize|random|lucky|cash|lottery|door|raffle|charcoal|pencil|figure|life|grand _',
      '_ for prizes',
      '_ of a|an man|woman|girl|boy|house|mask|horse|animal',
      'preliminary|wash|ink|cartoon|childhood _',
      'enter|enters|entered you|them|him|her|me|us in|into the|a|our _',
      'is|are|was|were|be|been|am _',
    ],
    topics: `${ARTS} prize prizes raffle sweepstakes lottery winner winners tickets amulet mask`,
    unless: ['#|assembly|approved|attached|latest|revised|technical|engineering|detail _', '_ #'],
  },
  {
    words: 'drawing drawings',
    not: ['_'],
    unless: [
      'the|this|that|these|those|your|our|their|latest|last|old|new|attached|revised|approved|updated|customer|detail|assembly|engineering|technical|shop|cad|construction|installation|released|part|tool|construction|no|which|all _',
      'the|your|our|a|latest|attached * _',
      '_ #|no|number|shows|revision|rev|sheet|sheets|index|changes|change|set|package|approval',
      'per|to|from|of|and|or|for _ .',
      'need|send|sent|attach|attached|approve|approved|check|checked|review|see|have|find a|the|some|any|all|* _',
    ],
    signs: `${TRADE} dimension dimensions specification specifications spec specs mm radius hole engineering machine`,
  },
];
