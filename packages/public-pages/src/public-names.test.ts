import { expect, test } from 'vitest';
import { publicNames } from './public-names.ts';

const body = (id: string) => ({ id, name: { zh: `名称 ${id}`, en: id } });

test('programmes and units are named by their ids; others are left out', async () => {
  const names = publicNames(async () => ({ data: { programmes: [body('p')], recommendingUnits: [body('u'), body('v')] } }));
  expect(await names(['p', 'u', 'x'])).toEqual(new Map([['p', '名称 p'], ['u', '名称 u']]));
});

test('no answer names nothing', async () => {
  expect(await publicNames(async () => ({ data: null, errors: [{}] }))(['p'])).toEqual(new Map());
});
