import { expect, test } from 'vitest';
import { show } from '../../testing/show.tsx';
import { TextInput } from './controls.tsx';
import { Labelled } from './labelled.tsx';

test('label, hint and error belong to the control for those who cannot see them', async () => {
  const markup = await show(
    <Labelled label="名称" hint="全称" error="请填写" required>
      {(attributes) => <TextInput {...attributes} />}
    </Labelled>,
  );
  const id = /<label for="([^"]+)"/.exec(markup)?.[1];
  expect(markup).toContain(`id="${id}"`);
  expect(markup).toContain(`aria-describedby="${id}-hint ${id}-error"`);
  expect(markup).toContain('aria-invalid="true"');
  expect(markup).toContain('aria-required="true"');
  expect(markup).toContain('（必填）');
});
