import { useState } from 'react';
import { useLanguage, useTexts } from '@award/messages/react';
import { Badge, BeijingTime, Button, FactList, OfficialText, RefusalPanel, Sheet } from '@award/ui/gazette';
import { WithdrawObjectionDocument } from '../gql/graphql.ts';
import type { FollowObjectionQuery, RefusalFactsFragment } from '../gql/graphql.ts';
import { ask } from '../public-data/ask.ts';
import { CompleteForm } from './complete-form.tsx';
import { MissingParts } from './missing-parts.tsx';

export interface FollowedProps {
  readonly objection: NonNullable<FollowObjectionQuery['followObjection']>;
  readonly secret: string;
  readonly onChanged: () => void;
}

/** Where an objection stands, the answer to it, and what its objector may still do. */
export function Followed({ objection, secret, onChanged }: FollowedProps) {
  const t = useTexts('objection');
  const { graphql: language } = useLanguage();
  const [refusal, setRefusal] = useState<RefusalFactsFragment | null>(null);
  const [asking, setAsking] = useState(false);
  const open = objection.status !== 'DETERMINED' && objection.status !== 'WITHDRAWN';
  const withdraw = async () => {
    const { withdrawObjection } = await ask(WithdrawObjectionDocument, { input: { receiptNumber: objection.receiptNumber, secret }, language });
    if (withdrawObjection.__typename === 'Refusal') setRefusal(withdrawObjection);
    else onChanged();
    setAsking(false);
  };
  return (
    <Sheet title={objection.receiptNumber} aside={<Badge tone={open ? 'link' : 'plain'}>{t(`objectionStatus.${objection.status}`)}</Badge>}>
      <FactList
        facts={[
          { label: t('follow.receivedAt'), value: <BeijingTime at={objection.receivedAt} /> },
          { label: t('follow.repliedAt'), value: typeof objection.repliedAt === 'string' ? <BeijingTime at={objection.repliedAt} /> : null },
        ]}
      />
      {typeof objection.reply === 'string' && (
        <>
          <h3>{t('follow.reply')}</h3>
          <OfficialText text={objection.reply} language="zh-CN" />
        </>
      )}
      <MissingParts missing={objection.missing} />
      {open && objection.missing.length > 0 && <CompleteForm receiptNumber={objection.receiptNumber} secret={secret} missing={objection.missing.map((part) => part.key)} onCompleted={onChanged} />}
      {refusal !== null && <RefusalPanel refusal={refusal} focus onClose={() => setRefusal(null)} />}
      {open && (
        <div className="objection-buttons">
          {asking ? (
            <>
              <span>{t('follow.withdrawSure')}</span>
              <Button onClick={() => setAsking(false)}>{t('follow.keep')}</Button>
              <Button tone="danger" onClick={() => void withdraw()}>{t('follow.withdraw')}</Button>
            </>
          ) : (
            <Button tone="quiet" onClick={() => setAsking(true)}>{t('follow.withdraw')}</Button>
          )}
        </div>
      )}
    </Sheet>
  );
}
