/** Words that open a noun phrase. */
export const DETERMINER =
  'a|an|the|this|that|these|those|our|your|their|its|his|her|my|any|each|every|no|another|both';

/** Words after which an uninflected verb is likely. */
export const VERB_OPENER =
  "i|we|you|they|who|to|will|would|can|could|may|might|must|should|shall|please|not|cannot|can't|don't|didn't|won't|let's|we'll|i'll|you'll|they'll";

/** Forms of to be. */
export const BE = 'is|are|was|were|be|been|being|am';

/** What only an object of a verb begins with. */
export const OBJECT =
  'a|an|the|this|that|these|those|our|your|their|its|his|her|my|them|it|us|all|any|some|more';
