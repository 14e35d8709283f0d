import type { Role } from '../../lib/domain/exchange/header-words.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';

const words: Readonly<Record<Role, MessageKey>> = {
  term: 'columnTerm',
  label: 'columnLabel',
  variants: 'columnVariants',
  discouraged: 'columnDiscouraged',
  definition: 'columnDefinition',
  ours: 'ourMeaning',
  theirs: 'theirMeaning',
  agreed: 'termAgreedMeaning',
  oursThreshold: 'columnOursThreshold',
  theirsThreshold: 'columnTheirsThreshold',
  agreedThreshold: 'columnAgreedThreshold',
  status: 'status',
  suppliers: 'navSuppliers',
  note: 'columnNote',
  language: 'columnLanguage',
  threshold: 'columnThreshold',
  unit: 'columnUnit',
  agreedAt: 'columnAgreedAt',
  sense: 'columnSense',
  notWhen: 'columnNotWhen',
  ladder: 'columnLadder',
  id: 'columnId',
  ignored: 'columnIgnored',
};

/** Every role a column can have, in the order in which it is offered. */
export const roles: readonly Role[] =
  // The keys of the record are the roles.
  Object.keys(words) as Role[];

/** What a column holds, in words. */
export const roleText = (role: Role): string => t(words[role]);
