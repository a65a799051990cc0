import { Kind, visit } from 'graphql';
import type { DirectiveNode, DocumentNode, SelectionNode } from 'graphql';

type Conditional = SelectionNode;

const isCondition = ({ name }: DirectiveNode): boolean => name.value === 'skip' || name.value === 'include';

/** The variables on which it depends what an operation asks for. */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      const condition = node.arguments?.[0]?.value;
      if (isCondition(node) && condition?.kind === Kind.VARIABLE) names.add(condition.name.value);
    },
  });
  return [...names];
}

/**
 * The document without `@skip` and `@include`: what they leave out for these variables is gone, what they leave stands
 * unconditionally. The planner gets no conditions to plan, of which it sometimes forgets one.
 */
export function withoutConditions(document: DocumentNode, variables: Readonly<Record<string, unknown>>): DocumentNode {
  const decide = (node: Conditional) => {
    if (!node.directives?.some(isCondition)) return undefined;
    const leftOut = node.directives.some((directive) => isCondition(directive) && holds(directive, variables) === (directive.name.value === 'skip'));
    return leftOut ? null : { ...node, directives: node.directives.filter((directive) => !isCondition(directive)) };
  };
  return visit(document, { Field: decide, InlineFragment: decide, FragmentSpread: decide });
}

function holds(directive: DirectiveNode, variables: Readonly<Record<string, unknown>>): boolean {
  const condition = directive.arguments?.[0]?.value;
  return condition?.kind === Kind.VARIABLE ? variables[condition.name.value] === true : condition?.kind === Kind.BOOLEAN && condition.value;
}

const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/** The document with something to ask for wherever everything was left out, since no selection may be empty. */
export const withoutEmptySelections = (document: DocumentNode): DocumentNode =>
  visit(document, { SelectionSet: { leave: (node) => (node.selections.length === 0 ? { ...node, selections: [TYPENAME] } : undefined) } });
