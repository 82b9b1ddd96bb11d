import assert from 'node:assert/strict';
import { html } from '../../../server/src/report/html/markup';

suite('Markup', () => {
  test('a text stays text, also within quotes', () => {
    const text = `<script>alert("a" & 'b')</script>`;
    const escaped = '&#60;script&#62;alert(&#34;a&#34; &#38; &#39;b&#39;)&#60;/script&#62;';
    assert.equal(html`<p title="${text}">${text}</p>`.html, `<p title="${escaped}">${escaped}</p>`);
  });

  test('pieces of a page are put together', () => {
    const items = ['a', '<'].map((text) => html`<li>${text}</li>`);
    assert.equal(html`<ul>${items}</ul>${undefined}${3}`.html, '<ul><li>a</li><li>&#60;</li></ul>3');
  });
});
