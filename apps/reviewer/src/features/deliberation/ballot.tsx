import { useState } from 'react';
import { useCommand } from '@award/graphql-client';
import { useTexts } from '@award/messages/react';
import { Button, CheckBox, RefusalPanel } from '@award/ui';
import { Confirm } from '@award/ui/overlay';
import { CastBallotDocument } from '../../gql/graphql.ts';

/** The paper ballot: candidates, how many may be chosen, abstention; a receipt that is shown once (I-6). */
export function Ballot({ roundId, seats, candidates }: { readonly roundId: string; readonly seats: number; readonly candidates: readonly { readonly id: string; readonly name: string }[] }) {
  const t = useTexts('reviewer');
  const cast = useCommand(CastBallotDocument, { idempotent: true });
  const [choices, setChoices] = useState<readonly string[]>([]);
  const [abstain, setAbstain] = useState(false);
  const [asking, setAsking] = useState(false);
  const [receipt, setReceipt] = useState<string | null>(null);
  if (receipt !== null) return <div className="rv-receipt" role="status"><p>{t('ballot.cast')}</p><p className="rv-phrase">{receipt}</p><p>{t('ballot.keep')}</p></div>;
  const toggle = (id: string, on: boolean): void => setChoices((old) => (on ? [...old, id] : old.filter((one) => one !== id)));
  const send = async (): Promise<void> => {
    setAsking(false);
    const outcome = await cast.run({ roundId, choices: abstain ? [] : [...choices], abstain });
    if (outcome.state === 'done') setReceipt(outcome.thing.receipt);
  };
  return (
    <fieldset className="rv-ballot">
      <legend>{t('ballot.title', { seats })}</legend>
      {candidates.map(({ id, name }) => (
        <CheckBox key={id} checked={choices.includes(id)} disabled={abstain || (!choices.includes(id) && choices.length >= seats)} onChange={(event) => toggle(id, event.target.checked)}>{name}</CheckBox>
      ))}
      <CheckBox checked={abstain} onChange={(event) => setAbstain(event.target.checked)}>{t('ballot.abstain')}</CheckBox>
      <Button tone="primary" busy={cast.busy} disabled={!abstain && choices.length === 0} onClick={() => setAsking(true)}>{t('ballot.submit')}</Button>
      <Confirm open={asking} title={t('ballot.confirm')} confirm={t('ballot.submit')} onConfirm={() => void send()} onClose={() => setAsking(false)}>
        {abstain ? t('ballot.abstain') : candidates.filter(({ id }) => choices.includes(id)).map(({ name }) => name).join('、')}
      </Confirm>
      {cast.refusal && <RefusalPanel refusal={cast.refusal} action={t('ballot.submit')} onClose={cast.reset} focus />}
      {cast.failed && <p className="aw-error" role="alert">{t('failed')}</p>}
    </fieldset>
  );
}
