import { expect, it } from 'vitest';
import { STAGES } from '../enumerations/stage.ts';
import { lifecycleDiagram } from './diagram.ts';
import { LIFECYCLE } from './table.ts';

it('the diagram has every stage and every step between two', () => {
  const { nodes, edges } = lifecycleDiagram();
  expect(nodes.map((node) => node.stage)).toEqual(STAGES);
  expect(nodes.filter((node) => node.main)).toHaveLength(13);
  expect(nodes.filter((node) => node.end)).toHaveLength(8);
  expect(edges).toHaveLength(LIFECYCLE.filter((row) => row.from !== row.to).length);
  expect(edges[0]).toEqual({
    from: 'DRAFT',
    to: 'INTERNAL_NOTICE',
    action: 'publishInternalNotice',
    label: { zh: '发布内部公示', en: 'Publish the internal notice' },
    by: ['APPLICANT'],
    article: 'Art. 11(2)',
  });
  expect(nodes[0]).toEqual({ stage: 'DRAFT', label: { zh: '填报', en: 'Draft' }, main: true, end: false });
});

it('the Mermaid text is drawn in either language', () => {
  expect(lifecycleDiagram().mermaid).toBe(lifecycleDiagram('zh').mermaid);
  expect(lifecycleDiagram('zh').mermaid).toMatchSnapshot('zh');
  expect(lifecycleDiagram('en').mermaid).toMatchSnapshot('en');
});
