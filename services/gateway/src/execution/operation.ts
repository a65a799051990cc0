import { getOperationAST, Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';

/** One operation, ready to run as often as asked. Plans and compiled steps are remembered under its document. */
export interface Operation {
  readonly document: DocumentNode;
  readonly name: string | undefined;
  readonly node: OperationDefinitionNode;
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** SCHEMA needs nothing of any subgraph; MIXED wants the schema and data at once, which the planner does not do */
  readonly wants: 'DATA' | 'SCHEMA' | 'MIXED';
}

const prepared = new WeakMap<DocumentNode, Map<string, Operation | null>>();

/**
 * The operation of that name in a document, or its only one.
 * @returns null when the name is missing though there are several, or names none
 */
export function operationOf(document: DocumentNode, name?: string | null): Operation | null {
  let known = prepared.get(document);
  if (!known) prepared.set(document, (known = new Map()));
  let operation = known.get(name ?? '');
  if (operation === undefined) known.set(name ?? '', (operation = prepare(document, name)));
  return operation;
}

function prepare(document: DocumentNode, name?: string | null): Operation | null {
  const node = getOperationAST(document, name);
  if (!node) return null;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const roots = rootFields(node.selectionSet, fragments, new Set());
  const data = roots.some((field) => !field.startsWith('__'));
  const schema = roots.some((field) => field === '__schema' || field === '__type');
  const wants = !data ? 'SCHEMA' : schema ? 'MIXED' : 'DATA';
  return { document, name: node.name?.value, node, type: node.operation, fragments, wants };
}

function rootFields(set: SelectionSetNode, fragments: Operation['fragments'], entered: Set<string>): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, fragments, entered);
    const fragment = fragments[selection.name.value];
    if (!fragment || entered.has(selection.name.value)) return [];
    entered.add(selection.name.value);
    return rootFields(fragment.selectionSet, fragments, entered);
  });
}
