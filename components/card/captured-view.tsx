import { useEffect, useRef } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { CardFrame } from './card-frame.tsx';
import { SidePanelButton } from './side-panel-button.tsx';

export type CapturedViewProps = {
  readonly word: string;
  readonly onShow: () => void;
  readonly onBack: (() => void) | undefined;
};

/** A word was added to the glossary. */
export function CapturedView({ word, onShow, onBack }: CapturedViewProps) {
  const line = useRef<HTMLHeadingElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <CardFrame
      label={t('captureSaved', word)}
      heading={
        <h1 ref={line} tabIndex={-1} className="flex items-center gap-1.5 text-lg font-semibold outline-none">
          <Icon name="check" className="text-accent" />
          {t('captureSaved', word)}
        </h1>
      }
      footer={
        <>
          <Button size="sm" onClick={onShow}>
            {t('captureShow')}
          </Button>
          {onBack !== undefined && (
            <Button look="quiet" size="sm" onClick={onBack}>
              {t('uiBack')}
            </Button>
          )}
          <SidePanelButton />
        </>
      }
    >
      <p className="text-sm text-muted">{t('captureSavedDetail')}</p>
    </CardFrame>
  );
}
