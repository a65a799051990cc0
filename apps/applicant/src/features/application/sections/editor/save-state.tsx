import { useTexts } from '@award/messages/react';
import { BeijingTime } from '@award/ui';
import type { SaveState } from './section-draft.ts';

/** Says whether what is typed is saved; always in sight above the text. */
export function SaveStateLine({ state, updatedAt, updatedBy }: { readonly state: SaveState; readonly updatedAt?: string | null; readonly updatedBy?: string | null }) {
  const t = useTexts('applicant');
  return (
    <p className="ap-save" data-state={state} role="status">
      {t(`save.${state}`)}
      {state === 'SAVED' && updatedAt && <> · <BeijingTime at={updatedAt} /> {updatedBy}</>}
    </p>
  );
}
