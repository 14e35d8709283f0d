import { t } from '../../lib/i18n/t.ts';
import type { CallError } from '../../lib/messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { CallErrorNote } from '../ui/call-error.tsx';

type NoAnswerProps = { readonly error: CallError; readonly retry: () => void };

/** Why the background did not answer, and a press that asks again. */
export const NoAnswer = ({ error, retry }: NoAnswerProps) => (
  <CallErrorNote
    error={error}
    action={
      <Button size="sm" onClick={retry}>
        {t('uiRetry')}
      </Button>
    }
  />
);
