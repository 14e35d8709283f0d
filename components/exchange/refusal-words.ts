import { assertNever } from '../../lib/domain/assert-never.ts';
import { LIMITS } from '../../lib/domain/exchange/limits.ts';
import type { Refusal } from '../../lib/domain/exchange/problem.ts';
import { shown } from '../../lib/domain/exchange/problem.ts';
import { t } from '../../lib/i18n/t.ts';

const mebibytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

/** Why a whole file is not read, and what to do about it. */
export function refusalText(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'too-big':
      return t('refusedTooBig', mebibytes(refusal.bytes), mebibytes(LIMITS.fileBytes));
    case 'encoding':
      return t('refusedEncoding', refusal.found);
    case 'binary':
      return t('refusedBinary', refusal.what);
    case 'entities':
      return refusal.external ? t('refusedExternalEntities') : t('refusedEntities');
    case 'not-well-formed':
      return t('refusedNotWellFormed', refusal.line, refusal.column, shown(refusal.why));
    case 'too-deep':
      return t('refusedTooDeep', LIMITS.xmlLevels);
    case 'unknown-root':
      return t('refusedUnknownRoot', shown(refusal.name), shown(refusal.namespace || '–'));
    case 'quote-open':
      return t('refusedQuoteOpen', refusal.row);
    case 'not-csv':
      return t('refusedNotCsv', refusal.row);
    case 'not-json':
      return t('refusedNotJson', shown(refusal.why));
    case 'not-yaml':
      return t('refusedNotYaml', refusal.line, shown(refusal.why));
    case 'too-many-aliases':
      return t('refusedAliases', LIMITS.yamlAliases);
    case 'too-many-entries':
      return t('refusedTooMany', refusal.count, LIMITS.entries);
    case 'newer-version':
      return t('refusedNewer', refusal.version);
    case 'empty':
    case 'unreadable-file':
    case 'workbook-unreadable':
    case 'lfs-pointer':
    case 'markdown':
    case 'web-page':
    case 'unknown-format':
    case 'private-file':
    case 'no-entries':
      return t(plain[refusal.kind]);
    default:
      return assertNever(refusal);
  }
}

const plain = {
  empty: 'refusedEmpty',
  'unreadable-file': 'refusedFile',
  'workbook-unreadable': 'refusedWorkbook',
  'lfs-pointer': 'refusedLfs',
  markdown: 'refusedMarkdown',
  'web-page': 'refusedWebPage',
  'unknown-format': 'refusedUnknown',
  'private-file': 'refusedPrivate',
  'no-entries': 'refusedNoEntries',
} as const;
