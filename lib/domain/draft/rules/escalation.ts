import { type DraftCheck, wording } from '../draft-check.ts';

/** Words that make an issue formal. The first informal step of the charter's ladder may still be open. */
export const escalation: DraftCheck = {
  kind: 'escalation',
  sentences: 'any',
  settledByDate: false,
  readers: 'all',
  rules: {
    escalate: {
      find: wording(
        '(?:will|must|shall|going to|have to) escalate(?: (?:this|it|the (?:matter|issue)))?|escalat(?:e|ed|ing) (?:this|it|the (?:matter|issue))',
      ),
    },
    'formal-notice': {
      find: wording(
        'formal (?:notice|complaint|warning)|(?:final|last) (?:notice|warning|reminder)|hereby (?:notify|put you on notice|reserve)',
      ),
    },
    legal: {
      find: wording(
        '(?:take|taking|consider|considering|start|initiate) legal (?:action|steps|proceedings)|(?:hear from|involve|instruct|consult|go to|over to) our (?:lawyers?|attorneys?|legal (?:department|team|counsel))|(?:in|material) breach of (?:contract|agreement)|reserve (?:all )?our rights',
      ),
    },
    'their-boss': {
      find: wording(
        'your (?:boss|superiors?|management|ceo|director)(?= (?:will|about|to|know|hear|informed|involved))|(?:speak|talk|go) to your (?:boss|superior|manager|management)',
      ),
    },
    penalty: {
      find: wording(
        '(?:charge|claim|impose|invoke|apply) (?:you )?(?:the |a |contractual )?(?:penalt(?:y|ies)|liquidated damages|damages)|(?:move|take) our business elsewhere|find another supplier',
      ),
    },
  },
};
