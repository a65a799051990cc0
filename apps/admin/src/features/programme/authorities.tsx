import { CommandForm } from '@award/command-form';
import { useQuery } from '@award/graphql-client';
import { useLocalText, useTexts } from '@award/messages/react';
import { Loaded, Sheet } from '@award/ui';
import { useActing } from '../../acting/use-acting.ts';
import { ProgrammeAuthoritiesDocument, RegisterAuthorityDocument } from '../../gql/graphql.ts';

/** The authorities that are asked for their opinion (Art. 11(4)). */
export function Authorities() {
  const t = useTexts('admin');
  const local = useLocalText();
  const { office } = useActing();
  const query = useQuery(ProgrammeAuthoritiesDocument, {});
  return (
    <Sheet title={t('programme.authorities')}>
      <Loaded query={query}>{({ authorities }) => <ul>{authorities.map((one) => <li key={one.id}>{local(one.name)} <code>{one.id}</code></li>)}</ul>}</Loaded>
      {office && (
        <CommandForm portal="admin" name="registerAuthority" document={RegisterAuthorityDocument} fields={[{ name: 'nameZh', kind: 'text', required: true }, { name: 'nameEn', kind: 'text', required: true }]}
          input={(values) => ({ name: { zh: values['nameZh'] ?? '', en: values['nameEn'] ?? '' } })} />
      )}
    </Sheet>
  );
}
