/** What a file is for. VOUCHER belongs to a cycle's budget (Art. 3), the others to a case. */
export const ATTACHMENT_PURPOSES = ['EVIDENCE', 'INTERNAL_NOTICE_PROOF', 'NEW_FIELD_PROOF', 'OPINION_DOCUMENT', 'VOUCHER', 'OTHER'] as const;

export type AttachmentPurpose = (typeof ATTACHMENT_PURPOSES)[number];
