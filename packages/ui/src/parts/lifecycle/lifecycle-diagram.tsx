import { useId } from 'react';
import { useArticle, useTexts } from '@award/messages/react';
import { BOX, layout, path } from './layout.ts';
import type { LifecycleFacts } from './lifecycle-facts.ts';
import { ScrollFrame } from '../table/scroll-frame.tsx';
import '../table/table.css';
import './lifecycle.css';

/** The lifecycle as a picture, drawn from the declared machine; `now` marks a case's stage. The table of transitions says the same in words. */
export function LifecycleDiagram({ lifecycle, now }: { readonly lifecycle: LifecycleFacts; readonly now?: string }) {
  const t = useTexts('ui');
  const arrow = useId();
  const { nodes, edges, width, height } = layout(lifecycle);
  return (
    <ScrollFrame className="aw-lifecycle" label={t('lifecycle.label')}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('lifecycle.label')}>
        <defs>
          <marker id={arrow} viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" orient="auto">
            <path d="M0 0 L8 4 L0 8 Z" />
          </marker>
        </defs>
        {edges.map((edge) => (
          <path key={edge.key} d={path(edge)} markerEnd={`url(#${arrow})`} />
        ))}
        {nodes.map((node) => (
          <g key={node.stage} data-kind={node.kind} data-now={node.stage === now}>
            <rect x={node.x} y={node.y} width={BOX.width} height={BOX.height} rx={2} />
            <text x={node.x + BOX.width / 2} y={node.y + BOX.height / 2}>{node.label}</text>
          </g>
        ))}
      </svg>
    </ScrollFrame>
  );
}

/** Every transition of the lifecycle in words: from, by what, by whom, to, on which article. */
export function LifecycleTable({ lifecycle }: { readonly lifecycle: LifecycleFacts }) {
  const t = useTexts('ui');
  const roles = useTexts('roles');
  const article = useArticle();
  const label = (stage: string) => lifecycle.nodes.find((node) => node.stage === stage)?.label ?? stage;
  return (
    <ScrollFrame className="aw-table-frame" label={t('lifecycle.table')}>
      <table className="aw-table">
        <thead>
          <tr>{(['from', 'action', 'by', 'to', 'article'] as const).map((column) => <th key={column} scope="col">{t(`lifecycle.${column}`)}</th>)}</tr>
        </thead>
        <tbody>
          {lifecycle.edges.map((edge) => (
            <tr key={`${edge.from} ${edge.action} ${edge.to}`}>
              <td>{label(edge.from)}</td>
              <td>{edge.label}</td>
              <td>{edge.by.map((role) => roles(role)).join('、')}</td>
              <td>{label(edge.to)}</td>
              <td>{article(edge.article)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
