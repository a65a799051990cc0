import { useTexts } from '@award/messages/react';
import { Button, RefusalPanel } from '@award/ui';
import type { DraftEvent, SectionDraft } from './section-draft.ts';

/** Somebody else saved this section meanwhile: both texts, and the choice between them. Mine can still be edited below. */
export function Conflict({ draft, tell }: { readonly draft: SectionDraft; readonly tell: (event: DraftEvent) => void }) {
  const t = useTexts('applicant');
  if (draft.theirs === null) return null;
  return (
    <div className="aw-stack ap-conflict">
      {draft.refusal && <RefusalPanel refusal={draft.refusal} action={t('save.action')} focus />}
      <div className="ap-columns">
        <div>
          <h3>{t('conflict.theirs', { who: draft.theirs.by ?? t('conflict.someone') })}</h3>
          <blockquote>{draft.theirs.text}</blockquote>
          <Button size="small" onClick={() => tell({ type: 'takeTheirs' })}>{t('conflict.takeTheirs')}</Button>
        </div>
        <div>
          <h3>{t('conflict.mine')}</h3>
          <blockquote>{draft.words.text}</blockquote>
          <Button size="small" tone="primary" onClick={() => tell({ type: 'keepMine' })}>{t('conflict.keepMine')}</Button>
        </div>
      </div>
    </div>
  );
}
