import { expect, test } from 'vitest';
import { html } from './html.ts';

test('text is escaped, also inside attributes and lists', () => {
  const name = `<script>"A" & 'B'</script>`;
  const escaped = '&lt;script&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/script&gt;';
  expect(html`<p title="${name}">${[name, html`<b>${1}</b>`]}</p>`.text).toBe(`<p title="${escaped}">${escaped}<b>1</b></p>`);
});

test('nothing is written for what is not there', () => {
  expect(html`a${null}${undefined}${false}${''}b`.text).toBe('ab');
});
