import { useId, useState } from 'react';
import { useTexts } from '@award/messages/react';
import { Button } from '../button/button.tsx';
import { Choice, TextInput } from '../controls/controls.tsx';
import type { QueueState } from './queue-state.ts';

/** A filter above a queue; `key` is its name in the address. */
export type QueueFilter =
  | { readonly kind: 'choice'; readonly key: string; readonly label: string; readonly options: readonly { readonly value: string; readonly label: string }[] }
  | { readonly kind: 'search'; readonly key: string; readonly label: string };

/** The filters of a queue; a choice acts at once, a search when it is sent. */
export function QueueFilters({ filters, state }: { readonly filters: readonly QueueFilter[]; readonly state: QueueState }) {
  const t = useTexts('ui');
  const used = filters.some((filter) => state.filters[filter.key] !== undefined);
  return (
    <div className="aw-queue-filters aw-no-print">
      {filters.map((filter) =>
        filter.kind === 'choice' ? (
          <ChoiceFilter key={filter.key} filter={filter} state={state} />
        ) : (
          <SearchFilter key={`${filter.key} ${state.filters[filter.key] ?? ''}`} filter={filter} state={state} />
        ),
      )}
      {used && (
        <Button tone="quiet" onClick={() => filters.forEach((filter) => state.setFilter(filter.key, null))}>
          {t('queue.clear')}
        </Button>
      )}
    </div>
  );
}

function ChoiceFilter({ filter, state }: { readonly filter: Extract<QueueFilter, { kind: 'choice' }>; readonly state: QueueState }) {
  const t = useTexts('ui');
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{filter.label}</label>
      <Choice
        id={id}
        empty={t('queue.all')}
        options={filter.options}
        value={state.filters[filter.key] ?? ''}
        onChange={(event) => state.setFilter(filter.key, event.target.value)}
      />
    </div>
  );
}

function SearchFilter({ filter, state }: { readonly filter: Extract<QueueFilter, { kind: 'search' }>; readonly state: QueueState }) {
  const t = useTexts('ui');
  const id = useId();
  const [text, setText] = useState(state.filters[filter.key] ?? '');
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        state.setFilter(filter.key, text.trim());
      }}
    >
      <label htmlFor={id}>{filter.label}</label>
      <div>
        <TextInput id={id} type="search" value={text} onChange={(event) => setText(event.target.value)} />
        <Button type="submit">{t('queue.search')}</Button>
      </div>
    </form>
  );
}
