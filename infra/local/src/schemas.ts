/** The database schemas; each has a role that owns it and one that works in it. */
export const SCHEMAS = ['application', 'panel', 'sanction', 'identity', 'gateway'] as const;
export type Schema = (typeof SCHEMAS)[number];

/** Those whose services publish and handle events. */
export const SCHEMAS_WITH_JOBS = ['application', 'panel', 'sanction', 'identity'] as const satisfies readonly Schema[];
