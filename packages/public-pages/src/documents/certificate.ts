/** A certificate by its number, for anyone who holds it or sees it. */
export const CERTIFICATE = /* GraphQL */ `
  query PublicCertificatePage($number: String!) {
    certificate(number: $number) {
      number
      organizationName
      tier
      year
      issuedOn
      plaqueNumber
      status
      revokedOn
    }
  }
`;

export interface CertificateData {
  readonly certificate: {
    readonly number: string;
    readonly organizationName: string;
    readonly tier: 'QUALITY_AWARD' | 'NOMINATION';
    readonly year: number;
    readonly issuedOn: string;
    readonly plaqueNumber: string;
    readonly status: 'VALID' | 'REVOKED';
    readonly revokedOn: string | null;
  } | null;
}
