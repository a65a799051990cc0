import { useTexts } from '@award/messages/react';
import { RefusalPanel } from '@award/ui';
import type { RefusalFacts } from '@award/ui';

/** What a command answered where it was not done: the refusal, or that no answer came and it may be sent again. */
export function CommandAnswer({ command, action }: {
  readonly command: { readonly refusal: RefusalFacts | null; readonly failed: boolean; readonly reset: () => void };
  readonly action: string;
}) {
  const t = useTexts('applicant');
  if (command.refusal !== null) return <RefusalPanel refusal={command.refusal} action={action} onClose={command.reset} focus />;
  if (command.failed) return <p className="aw-error" role="alert">{t('command.failed')}</p>;
  return null;
}
