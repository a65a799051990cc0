import { MAIN_STAGES, STAGES } from '../enumerations/stage.ts';
import type { Stage } from '../enumerations/stage.ts';
import { STAGE_TEXTS } from '../enumerations/stage-texts.ts';
import type { ActingRole } from '../enumerations/acting-role.ts';
import type { Language, Text } from '../text.ts';
import type { Action } from './actions.ts';
import { isEnd } from './holder.ts';
import { LIFECYCLE } from './table.ts';

/** A stage as it is drawn. */
export interface DiagramNode {
  readonly stage: Stage;
  readonly label: Text;
  /** On the main line, drawn in order. */
  readonly main: boolean;
  readonly end: boolean;
}

/** A transition as it is drawn; acts within a stage are not. */
export interface DiagramEdge {
  readonly from: Stage;
  readonly to: Stage;
  readonly action: Action;
  readonly label: Text;
  readonly by: readonly ActingRole[];
  readonly article: string;
}

/** The lifecycle as nodes and edges, and as Mermaid text in one language. */
export interface LifecycleDiagram {
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  readonly mermaid: string;
}

/** The lifecycle drawn from the table; a case that was returned goes back along either of two edges. */
export function lifecycleDiagram(language: Language = 'zh'): LifecycleDiagram {
  const nodes = STAGES.map((stage): DiagramNode => {
    const { zh, en } = STAGE_TEXTS[stage];
    return { stage, label: { zh, en }, main: (MAIN_STAGES as readonly Stage[]).includes(stage), end: isEnd(stage) };
  });
  const edges = LIFECYCLE.filter((row) => row.from !== row.to).map(
    ({ from, to, action, label, by, article }): DiagramEdge => ({ from, to, action, label, by, article }),
  );
  return { nodes, edges, mermaid: mermaidOf(nodes, edges, language) };
}

function mermaidOf(nodes: readonly DiagramNode[], edges: readonly DiagramEdge[], language: Language): string {
  return [
    'stateDiagram-v2',
    ...nodes.map(({ stage, label }) => `  state "${label[language]}" as ${stage}`),
    `  [*] --> ${MAIN_STAGES[0]}`,
    ...edges.map(({ from, to, label, article }) => `  ${from} --> ${to}: ${label[language]} ${article}`),
    ...nodes.filter((node) => node.end).map(({ stage }) => `  ${stage} --> [*]`),
    '',
  ].join('\n');
}
