import { type TermTopic, topicOf } from '../../lib/domain/glossary/term-questions.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';

/** One question a line. */
const questions: Record<TermTopic, MessageKey> = {
  onTime: 'questionsOnTime',
  leadTime: 'questionsLeadTime',
  deliveryDate: 'questionsDeliveryDate',
  severity: 'questionsSeverity',
  acceptance: 'questionsAcceptance',
  release: 'questionsRelease',
  tolerance: 'questionsTolerance',
  payment: 'questionsPayment',
};

/** What is usually left open by such a word; nothing for a word we know nothing about. */
export function TermQuestions({ word }: { readonly word: string }) {
  const topic = topicOf(word);
  if (topic === null) return null;
  return (
    <details className="text-sm">
      <summary className="text-muted">{t('questionsTitle')}</summary>
      <ul className="mt-1 list-disc space-y-0.5 pl-5">
        {t(questions[topic])
          .split('\n')
          .map((question) => (
            <li key={question}>{question}</li>
          ))}
      </ul>
    </details>
  );
}
