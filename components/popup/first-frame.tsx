import type { Opening } from './opening.ts';
import { PageHealth, ThreadStatus } from './page-status.tsx';
import { PopupFrame } from './popup-frame.tsx';
import { SearchInput, searchClasses } from './search-input.tsx';
import { SupplierOverview } from './supplier-overview.tsx';

/** The popup as it is drawn before its live part is loaded: same places, same words, no database. */
export const FirstFrame = ({ opening }: { readonly opening: Opening | null }) => (
  <PopupFrame
    tabId={opening?.tabId ?? null}
    search={
      <search className={searchClasses}>
        <SearchInput readOnly />
      </search>
    }
  >
    {opening !== null && opening.page !== null && opening.look !== null && (
      <div className="flex flex-col gap-4">
        <PageHealth page={opening.page} />
        <SupplierOverview {...opening.look} status={<ThreadStatus page={opening.page} />} />
      </div>
    )}
  </PopupFrame>
);
