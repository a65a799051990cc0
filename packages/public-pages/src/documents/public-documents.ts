import { BODIES } from './bodies.ts';
import { CERTIFICATE } from './certificate.ts';
import { HONOURS } from './honours.ts';
import { NOTICE } from './notice.ts';
import { NOTICES } from './notices.ts';
import { SANCTIONS } from './sanctions.ts';

/** Every operation that these pages run: what the gateway may compile before the first visit. */
export const PUBLIC_DOCUMENTS: readonly string[] = [BODIES, CERTIFICATE, HONOURS, NOTICE, NOTICES, SANCTIONS];
