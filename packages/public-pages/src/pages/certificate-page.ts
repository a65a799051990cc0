import { CERTIFICATE } from '../documents/certificate.ts';
import type { CertificateData } from '../documents/certificate.ts';
import { html } from '../page/html.ts';
import { layout } from '../page/layout.ts';
import { checkForm } from './certificates-page.ts';
import { dataOf } from './visit.ts';
import type { Page } from './visit.ts';

/** `/certificates/:number`: whether a certificate is valid, for anyone; where its QR code leads. */
export const certificatePage: Page = async ({ speech, path, execute }, number) => {
  const { t, date } = speech;
  const { certificate } = await dataOf<CertificateData>(execute(CERTIFICATE, { number }));
  if (certificate === null) {
    const content = html`<h1>${t('certificate.unknown')}</h1><p>${t('certificate.unknownDetail', { number })}</p>${checkForm(speech, number)}`;
    return { status: 404, html: layout({ speech, path, title: t('certificate.unknown'), content }) };
  }
  const valid = certificate.status === 'VALID';
  const content = html`<article class="cert${valid ? '' : ' gone'}"><p><span class="badge ${valid ? 'valid' : 'revoked'}">${t(`certificate.status.${certificate.status}`)}</span></p>
<h1>${t(`tier.${certificate.tier}`)}</h1><p class="who" lang="zh-CN">${certificate.organizationName}</p>
<dl class="facts"><dt>${t('certificate.number')}</dt><dd>${certificate.number}</dd><dt>${t('certificate.year')}</dt><dd>${certificate.year}</dd><dt>${t('certificate.issuedOn')}</dt><dd>${date(certificate.issuedOn)}</dd><dt>${t('certificate.plaque')}</dt><dd>${certificate.plaqueNumber}</dd>${certificate.revokedOn !== null && html`<dt>${t('certificate.revokedOn')}</dt><dd>${date(certificate.revokedOn)}</dd>`}</dl></article>
<p>${valid ? t('certificate.use') : t('certificate.revokedDetail')}</p>`;
  return { status: 200, html: layout({ speech, path, title: `${certificate.organizationName} ${certificate.number}`, content }) };
};
