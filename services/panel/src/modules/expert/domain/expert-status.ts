/** How an expert is tied to an organization. */
export const EMPLOYMENT_RELATIONS = ['EMPLOYEE', 'SHAREHOLDER', 'ADVISER'] as const;
export type EmploymentRelation = (typeof EMPLOYMENT_RELATIONS)[number];

export const TRAINING_RESULTS = ['PASSED', 'FAILED'] as const;
export type TrainingResult = (typeof TRAINING_RESULTS)[number];
