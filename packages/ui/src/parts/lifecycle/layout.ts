import type { LifecycleFacts } from './lifecycle-facts.ts';

export const ROW = 64;
export const BOX = { width: 148, height: 38 } as const;
const MAIN_X = 250;
const SIDE_X = 510;
/** Between the lanes of lines that turn. */
const LANE = 11;
/** Aside of the middle, so that a way forth and a way back are two lines. */
const ASIDE = 12;
const RETURN_X = 20;

export interface PlacedNode {
  readonly stage: string;
  readonly label: string;
  readonly kind: 'main' | 'goal' | 'side' | 'end';
  readonly x: number;
  readonly y: number;
}

export interface PlacedEdge {
  readonly key: string;
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  /** Ways to one end share a lane; ways to different ends have different ones, or one could not tell them apart. */
  readonly lane: number;
}

export interface Layout {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
}

/**
 * Places the main line downwards in the middle, ends to the right of the first stage that leads to them, and stages
 * that stand beside (returned for correction) to the left. Several actions between the same two stages share a line.
 */
export function layout({ nodes, edges }: LifecycleFacts): Layout {
  const main = nodes.filter((node) => node.main);
  const placed = new Map<string, PlacedNode>();
  main.forEach((node, index) => {
    placed.set(node.stage, { stage: node.stage, label: node.label, kind: node.end ? 'goal' : 'main', x: MAIN_X, y: 20 + index * ROW });
  });
  const taken: Record<'left' | 'right', number[]> = { left: [], right: [] };
  for (const node of nodes.filter((each) => !each.main)) {
    const side = node.end ? 'right' : 'left';
    const sources = edges.filter((edge) => edge.to === node.stage).flatMap((edge) => placed.get(edge.from)?.y ?? []);
    let y = sources.length === 0 ? 20 : side === 'left' ? (Math.min(...sources) + Math.max(...sources)) / 2 : Math.min(...sources);
    while (taken[side].some((other) => Math.abs(other - y) < BOX.height + 12)) y += BOX.height + 12;
    taken[side].push(y);
    placed.set(node.stage, { stage: node.stage, label: node.label, kind: node.end ? 'end' : 'side', x: side === 'left' ? RETURN_X : SIDE_X, y });
  }
  const lines = new Map<string, PlacedEdge>();
  const lanes: string[] = [];
  for (const edge of edges) {
    const [from, to] = [placed.get(edge.from), placed.get(edge.to)];
    if (from === undefined || to === undefined || from === to) continue;
    if (from.y !== to.y && to.x === SIDE_X && !lanes.includes(to.stage)) lanes.push(to.stage);
    lines.set(`${edge.from}>${edge.to}`, { key: `${edge.from}>${edge.to}`, from, to, lane: Math.max(0, lanes.indexOf(to.stage)) });
  }
  const bottom = Math.max(...[...placed.values()].map((node) => node.y + BOX.height), 0);
  return { nodes: [...placed.values()], edges: [...lines.values()], width: SIDE_X + BOX.width + 20, height: bottom + 20 };
}

/** The path of a line from the edge of one box to the edge of another. */
export function path({ from, to, lane }: PlacedEdge): string {
  const middle = (node: PlacedNode) => node.y + BOX.height / 2;
  if (from.x === to.x) {
    const down = to.y > from.y;
    const x = from.x + BOX.width / 2 + (down ? -ASIDE : ASIDE);
    if (Math.abs(to.y - from.y) <= ROW) return `M${x} ${down ? from.y + BOX.height : from.y} V${down ? to.y - 6 : to.y + BOX.height + 6}`;
    // Past the boxes between them, on the side where nothing else turns.
    const beside = from.x - 2 * LANE;
    return `M${from.x} ${middle(from)} H${beside} V${middle(to) + ASIDE} H${to.x - 6}`;
  }
  const right = to.x > from.x;
  const start = right ? from.x + BOX.width : from.x;
  const end = right ? to.x - 6 : to.x + BOX.width + 6;
  // The way there and the way back keep apart by some pixels.
  const apart = right ? 0 : 6;
  const turn = right && to.x === SIDE_X ? end - 20 - lane * LANE : right ? end - 30 : end + 22;
  return `M${start} ${middle(from) + apart} H${turn} V${middle(to) + apart} H${end}`;
}
