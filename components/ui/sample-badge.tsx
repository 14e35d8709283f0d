import { t } from '../../lib/i18n/t.ts';
import { Badge } from './badge.tsx';

/** Marks made-up data that came with the installation. */
export const SampleBadge = () => <Badge>{t('uiSample')}</Badge>;
