import { CommandForm, linesOf } from '@award/command-form';
import { useTexts } from '@award/messages/react';
import { Sheet } from '@award/ui';
import { cellsOf } from '../../form/choices.ts';
import { ImportCalendarYearDocument } from '../../gql/graphql.ts';

/** The State Council's calendar of a year, typed one day a line: working days are counted by it (I-1). */
export function CalendarImport() {
  const t = useTexts('admin');
  return (
    <Sheet title={t('calendar.title')}>
      <CommandForm portal="admin" name="importCalendarYear" document={ImportCalendarYearDocument}
        fields={[{ name: 'year', kind: 'number', required: true }, { name: 'holidays', kind: 'lines', required: true }, { name: 'makeUpDays', kind: 'lines' }, { name: 'calendarSource', kind: 'text', required: true }]}
        input={(values) => ({
          year: Number(values['year']), source: values['calendarSource'] ?? '',
          holidays: linesOf(values['holidays']).map(cellsOf).map((cell) => ({ date: cell(0), nameZh: cell(1), nameEn: cell(2) || null })),
          makeUpDays: linesOf(values['makeUpDays']).map(cellsOf).map((cell) => ({ date: cell(0), nameZh: cell(1) || null })),
        })} />
    </Sheet>
  );
}
