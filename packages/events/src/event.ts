import { z } from 'zod';
import { id, instantText } from './shape.ts';

/** The services that publish or consume events. */
export type ServiceName = 'application' | 'panel' | 'sanction' | 'identity';

/** What is declared of one event: who says it, who listens, and its body. */
export interface EventDefinition<Type extends string, Shape extends z.ZodRawShape> {
  readonly type: Type;
  readonly publisher: ServiceName;
  readonly subscribers: readonly ServiceName[];
  readonly schema: z.ZodObject<Shape & Envelope<Type>>;
}

/** What every event carries: its own id (consumers are idempotent by it) and when it happened. */
export type Envelope<Type extends string> = { eventId: typeof id; type: z.ZodLiteral<Type>; occurredAt: typeof instantText };

/** Declares one published event. The schema is strict: an unknown field is refused, so that nothing leaks by accident. */
export function event<const Type extends string, Shape extends z.ZodRawShape>(definition: {
  type: Type;
  publisher: ServiceName;
  subscribers: readonly ServiceName[];
  shape: Shape;
}): EventDefinition<Type, Shape> {
  const { shape, ...rest } = definition;
  const schema = z.strictObject({ eventId: id, type: z.literal(definition.type), occurredAt: instantText, ...shape });
  return { ...rest, schema: schema as unknown as z.ZodObject<Shape & Envelope<Type>> };
}
