import type { Term } from '../glossary/term.ts';

/**
 * The status a word of a file stands for, in the languages most lists are kept in; undefined for an unknown word.
 * Case and spaces around it do not matter.
 */
export const statusOf = (word: string): Term['status'] | undefined =>
  STATUS_BY_WORD[
    word
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, ' ')
  ];

const words: Readonly<Record<Term['status'], string>> = {
  agreed:
    'agreed|approved|accepted|confirmed|final|released|valid|active|in force|standard|published|preferred|vereinbart|freigegeben|genehmigt|abgestimmt|bestätigt|gültig|final|convenu|approuvé|accepté|validé|acordado|aprobado|aceptado|vigente|concordato|approvato|acordado|aprovado|overeengekomen|goedgekeurd|uzgodniony|uzgodnione|zatwierdzony|godkänd|godkendt|合意済み|承認済み|已同意|已批准',
  proposed:
    'proposed|new|draft|open|pending|candidate|in review|under review|review|suggested|to do|todo|unconfirmed|offen|neu|entwurf|vorgeschlagen|vorschlag|in prüfung|in arbeit|proposé|nouveau|brouillon|en attente|à valider|propuesto|nuevo|borrador|pendiente|proposto|nuovo|bozza|novo|rascunho|voorgesteld|nieuw|concept|proponowany|nowy|utkast|kladde|提案|新規|草稿|新建',
  disputed:
    'disputed|conflict|conflicting|contested|unresolved|not agreed|rejected|strittig|umstritten|uneinig|nicht vereinbart|contesté|en litige|en disputa|conflicto|discutido|contestato|betwist|sporny|omtvistad|係争中|争议',
  retired:
    'retired|obsolete|deprecated|superseded|withdrawn|old|archived|inactive|expired|veraltet|zurückgezogen|abgelöst|ungültig|archiviert|retiré|obsolète|périmé|archivé|retirado|obsoleto|archivado|caducado|ritirato|superato|verouderd|ingetrokken|wycofany|przestarzały|utgått|udgået|廃止|已废弃',
};

const STATUS_BY_WORD: Readonly<Record<string, Term['status']>> = Object.assign(
  Object.create(null),
  ...(['retired', 'disputed', 'proposed', 'agreed'] as const).map((status) =>
    Object.fromEntries(words[status].split('|').map((word) => [word, status])),
  ),
);
