import assert from 'node:assert/strict';
import { brief, signed, written } from '../documents';
import { textIn } from '../reading';

suite('Writing a web page', () => {
  test('a document with a bit of everything', async () => {
    const page = await written(brief, 'html');
    assert.equal(
      page.slice(page.indexOf('<main>')),
      `<main>
<section class="kop">
<p>Vragen van het lid De Boer (ABC) aan de minister van Verkeer over &#60;bruggen&#62; &#38; sluizen (ingezonden 3 mei 2024)</p>
<p>Antwoord van minister Visser (Verkeer) (ontvangen 26 mei 2024)</p>
<p>2024Z12345</p>
</section>
<section class="vraag" data-nummers="1">
<h2>Vraag 1</h2>
<p>Kent u het bericht «Brug dicht»?<sup><a href="#noot-1">1</a></sup></p>
</section>
<section class="antwoord" data-nummers="1">
<h3>Antwoord 1</h3>
<p>Ja. Het gaat om:</p>
<ul>
<li>de brug<sup><a href="#noot-2">2</a></sup> in Delft;</li>
<li>de sluis.</li>
</ul>
</section>
<section class="vraag" data-nummers="2">
<h2>Vraag 2</h2>
<p>Hoeveel bruggen zijn dicht?</p>
</section>
<section class="vraag" data-nummers="3">
<h2>Vraag 3</h2>
<p>Waarom?</p>
</section>
<section class="antwoord" data-nummers="2 3">
<h3>Antwoord op vraag 2 en 3</h3>
<p>Dit zijn ze:</p>
<table>
<tr><td>Gemeente</td><td>Bruggen</td></tr>
<tr><td>Delft</td><td>3</td></tr>
</table>
<p>Zo is het.<br>
Meer niet.</p>
</section>
<section class="toelichting">
<h2>Toelichting</h2>
<p>Deze vragen gaan over Delft.</p>
</section>
<hr>
<ol class="noten">
<li id="noot-1" value="1">De Courant, 3 mei 2024, https://example.org/a_b</li>
<li id="noot-2" value="2">Kamerstuk 22 112, nr. 3</li>
</ol>
</main>
</body>
</html>
`,
    );
  });

  test('signs that no page may hold are left out', async () => {
    const page = await written('Vraag 1\nKlopt\u0001 d\u0000it\ufffe?\n', 'html');
    assert.match(page, /<p>Klopt dit\?<\/p>/);
  });

  test('a footnote without a mark says its number, and is read back with it', async () => {
    const text = 'Vraag 1\n\nKlopt dit?[1]\n\n[1] De Courant\n[2] Kamerstuk 22 112, nr. 3\n';
    const page = await written(text, 'html');
    assert.match(page, /<\/ol>\n<p class="noten">\[2\] Kamerstuk 22 112, nr\. 3<\/p>/);
    assert.equal(await textIn(page), 'Vraag 1\n\nKlopt dit?[1]\n\n[2] Kamerstuk 22 112, nr. 3\n\n[1] De Courant\n');
  });

  test('the signs of Markdown become what they mean', async () => {
    const page = await written(signed, 'html');
    assert.match(page, /<title>Antwoorden op de vragen van het lid Visser over bruggen<\/title>/);
    assert.equal(
      page.slice(page.indexOf('<main>'), page.indexOf('</main>')),
      `<main>
<section class="kop">
<h1>Antwoorden op de vragen van <b>het lid Visser</b> over bruggen</h1>
</section>
<section class="vraag" data-nummers="1">
<h2>Vraag 1</h2>
<p>Kent u <b>het bericht</b><sup><a href="#noot-1">1</a></sup> over <i>due diligence</i> en 5 * 3?</p>
</section>
<section class="antwoord" data-nummers="1">
<h3>Antwoord 1</h3>
<p>* Ja, <i>dat</i>.</p>
<h4>De <b>brug</b></h4>
<table>
<tr><td><b>Gemeente</b></td><td>Bruggen</td></tr>
<tr><td>Delft</td><td><i>3</i></td></tr>
</table>
</section>
<hr>
<ol class="noten">
<li id="noot-1" value="1">De <i>Courant</i>, 3 mei 2024</li>
</ol>
<p class="noten">[2] De <b>Bode</b>, 4 mei 2024</p>
`,
    );
  });

  test('the page needs nothing from elsewhere, and runs nothing', async () => {
    const page = await written('Vraag 1\n<script>alert(1)</script><img src=x onerror=alert(1)>\n', 'html');
    assert.doesNotMatch(page, /<script|<img|<link|\bsrc=[^&x]|url\(/);
  });
});
