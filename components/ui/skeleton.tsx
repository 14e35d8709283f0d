import { t } from '../../lib/i18n/t.ts';

const bars = ['w-full', 'w-full', 'w-2/3'];

/** Holds the place of content that is on its way, in quiet lines of about its size. */
export function Skeleton() {
  return (
    <output className="flex flex-col gap-2 py-1">
      <span className="sr-only">{t('uiLoading')}</span>
      {bars.map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars never change
        <span key={index} aria-hidden="true" className={`block h-4 rounded-sm bg-sunken ${width}`} />
      ))}
    </output>
  );
}
