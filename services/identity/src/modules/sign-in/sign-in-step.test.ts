import { describe, expect, it } from 'vitest';
import { nextStep } from './sign-in-step.ts';
import type { Progress, SignInStep } from './sign-in-step.ts';

const account = { active: true, secondFactor: null, mustChange: false };
const withFactor = { ...account, secondFactor: Buffer.from('x') };
const shown = (...methods: Progress['methods'][number][]): Progress => ({ personId: 'p', methods });

describe('a sign-in', () => {
  it.each<[string, Parameters<typeof nextStep>[0], Progress | null, SignInStep]>([
    ['begins with the password', account, null, 'PASSWORD'],
    ['of nobody stays there', null, shown('pwd'), 'PASSWORD'],
    ['of a deactivated account stays there', { ...account, active: false }, shown('pwd'), 'PASSWORD'],
    ['is done after the password', account, shown('pwd'), 'DONE'],
    ['asks for the code where one is set up', withFactor, shown('pwd'), 'CODE'],
    ['does not take the code without the password', withFactor, shown('otp'), 'PASSWORD'],
    ['is done after both', withFactor, shown('pwd', 'otp'), 'DONE'],
    ['asks for a new password when the old was handed over', { ...account, mustChange: true }, shown('pwd'), 'NEW_PASSWORD'],
    ['asks for the code before the new password', { ...withFactor, mustChange: true }, shown('pwd'), 'CODE'],
    ['and then for the new password', { ...withFactor, mustChange: true }, shown('pwd', 'otp'), 'NEW_PASSWORD'],
  ])('%s', (_, who, progress, step) => {
    expect(nextStep(who, progress)).toBe(step);
  });
});
