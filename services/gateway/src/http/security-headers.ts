import type { OutgoingHttpHeaders } from 'node:http';

/**
 * The headers of every answer. Scripts come from this origin only and pages stand in no frame of others; styles may be
 * inline, since antd writes them at run time.
 * @param publicOrigin origin under which people reach the platform
 * @param signInOrigin origin of the OpenID provider, to which the sign-out form leads
 */
export function securityHeaders(publicOrigin: string, signInOrigin: string): OutgoingHttpHeaders {
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    `form-action 'self'${signInOrigin === publicOrigin ? '' : ` ${signInOrigin}`}`,
    "frame-ancestors 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(publicOrigin.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  };
}
