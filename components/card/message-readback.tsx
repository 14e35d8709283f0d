import type { MessageOnPage } from '../../lib/domain/message/message.ts';
import type { Span } from '../../lib/domain/message/span.ts';
import { t } from '../../lib/i18n/t.ts';
import { ReadbackRequest } from '../readback/readback-request.tsx';
import { messageReadback } from './readback-words.ts';
import { useLogReadback } from './use-log-readback.ts';

export type MessageReadbackProps = {
  readonly message: MessageOnPage;
  /** Where terms stand in its own text. */
  readonly terms: readonly Span[];
};

/** Asks the other side to restate what a message says; copied, because there is no draft to put it into. */
export function MessageReadback({ message, terms }: MessageReadbackProps) {
  const log = useLogReadback({ ...message, address: message.sender.address });
  return (
    <details className="border-t border-line pt-3 text-sm">
      <summary className="text-muted">{t('readbackAsk')}</summary>
      <div className="mt-2">
        <ReadbackRequest start={messageReadback(message.ownText, terms)} log={log} />
      </div>
    </details>
  );
}
