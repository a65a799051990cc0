import { useState } from 'react';
import { useSearchParams } from '@award/microfrontend/router';
import { useTexts } from '@award/messages/react';
import { Button, Labelled, PageState, PageTitle, TextInput } from '@award/ui/gazette';
import { FollowObjectionDocument } from '../gql/graphql.ts';
import type { FollowObjectionQuery } from '../gql/graphql.ts';
import { ask } from '../public-data/ask.ts';
import { Followed } from './followed.tsx';
import './objection.css';

type Found = NonNullable<FollowObjectionQuery['followObjection']>;

/** Following an objection by the number and the secret word of its receipt. */
export default function FollowPage() {
  const t = useTexts('objection');
  const [parameters] = useSearchParams();
  const [receiptNumber, setReceiptNumber] = useState(parameters.get('receipt') ?? '');
  const [secret, setSecret] = useState('');
  const [state, setState] = useState<'asking' | 'looking' | 'unknown' | 'failed'>('asking');
  const [found, setFound] = useState<Found | null>(null);
  const look = async () => {
    setState('looking');
    try {
      const { followObjection } = await ask(FollowObjectionDocument, { receiptNumber: receiptNumber.trim(), secret: secret.trim() });
      setFound(followObjection ?? null);
      setState(followObjection === null || followObjection === undefined ? 'unknown' : 'asking');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className="page objection">
      <PageTitle title={t('follow.title')} lead={t('follow.lead')} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <Labelled label={t('receipt.number')} required>
          {(attributes) => <TextInput {...attributes} short autoComplete="off" value={receiptNumber} onChange={(event) => setReceiptNumber(event.target.value)} />}
        </Labelled>
        <Labelled label={t('receipt.secret')} required error={state === 'unknown' ? t('follow.unknown') : undefined}>
          {(attributes) => <TextInput {...attributes} short autoComplete="off" value={secret} onChange={(event) => setSecret(event.target.value)} />}
        </Labelled>
        <div className="objection-buttons">
          <Button type="submit" tone="primary" busy={state === 'looking'} disabled={receiptNumber.trim() === '' || secret.trim() === ''}>{t('follow.look')}</Button>
        </div>
      </form>
      {state === 'failed' && <PageState kind="error" onRetry={() => void look()} />}
      {found !== null && <Followed objection={found} secret={secret.trim()} onChanged={() => void look()} />}
    </div>
  );
}
