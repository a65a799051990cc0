import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, parse, print } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { answerShape } from './answer-shape.ts';
import type { AnswerShape } from './answer-shape.ts';
import { conditionVariables, withoutConditions, withoutEmptySelections } from './conditions.ts';
import { operationOf } from './operation.ts';
import type { Operation } from './operation.ts';
import { stepOf } from './plan-steps.ts';
import type { Step } from './plan-steps.ts';

/** An operation with its plan and the shape of its answers. */
export interface PlannedOperation {
  readonly step: Step;
  readonly shape: AnswerShape;
}

/** The composed schema with its planner. */
export interface Supergraph {
  /** the schema that clients see */
  readonly schema: GraphQLSchema;
  /**
   * The plan of an operation, made at the first call and remembered with the operation's document. There is one for each
   * combination of the variables of its `@skip` and `@include`.
   */
  planned(operation: Operation, variables: Readonly<Record<string, unknown>>): PlannedOperation | Promise<PlannedOperation>;
}

interface Plans {
  readonly conditions: readonly string[];
  readonly byCombination: Map<string, PlannedOperation | Promise<PlannedOperation>>;
}

/** Loads a composed supergraph into the planner of the Hive router (native). */
export function loadSupergraph(supergraphSdl: string): Supergraph {
  const schema = buildASTSchema(transformSupergraphToPublicSchema(parse(supergraphSdl)), { assumeValid: true, assumeValidSDL: true });
  const planner = new QueryPlanner(supergraphSdl);
  const known = new WeakMap<Operation, Plans>();

  async function plan(operation: Operation, variables: Readonly<Record<string, unknown>>): Promise<PlannedOperation> {
    const document = withoutConditions(operation.document, variables);
    const asked = operationOf(document, operation.name);
    if (!asked) throw new Error('the operation is lost');
    const shape = answerShape(schema, asked);
    if (asked.wants === 'SCHEMA') return { step: { kind: 'SEQUENCE', steps: [] }, shape };
    const { node } = await planner.planAsync(print(withoutEmptySelections(document)), operation.name, new Set(), 0);
    if (!node) throw new Error('the plan is empty');
    return { step: stepOf(node, operation.type, schema), shape };
  }

  return {
    schema,
    planned(operation, variables) {
      let plans = known.get(operation);
      if (!plans) known.set(operation, (plans = { conditions: conditionVariables(operation.document), byCombination: new Map() }));
      const { conditions, byCombination } = plans;
      const combination = conditions.length === 0 ? '' : conditions.map((name) => (variables[name] === true ? '1' : '0')).join('');
      let found = byCombination.get(combination);
      if (!found) {
        found = plan(operation, variables).then((made) => {
          byCombination.set(combination, made);
          return made;
        });
        byCombination.set(combination, found);
      }
      return found;
    },
  };
}
