import assert from 'node:assert/strict';
import { getDocumentLinks } from '../../server/src/features/documentLinks';
import { parse } from '../../server/src/parser/parse';
import { parseMarkers } from '../markers';

const publications = 'https://zoek.officielebekendmakingen.nl';
const parliament = 'https://www.tweedekamer.nl';

suite('document links', () => {
  suite('web addresses', () => {
    test('in text, in brackets and in angle brackets, without the punctuation behind them', () => {
      check('Zie <|https://example.org/pagina|>.', 'https://example.org/pagina');
      check('Zie (<|http://example.org/a?b=c&d=%20#e|>), of niet.', 'http://example.org/a?b=c&d=%20#e');
      check('Zie <<|https://example.org/pagina|>>.', 'https://example.org/pagina');
      check('«<|https://example.org/Wet_(2021)|>»', 'https://example.org/Wet_(2021)');
      check('[lees](<|https://example.org/a|>)', 'https://example.org/a');
      check('Zie <|https://example.org/a|>[1] en verder.', 'https://example.org/a');
    });

    test('that begin with www', () => {
      check('De Krant (<|www.example.org/nieuws/|>)', 'https://www.example.org/nieuws/');
      check('<|https://www.example.org/www.example.net|>', 'https://www.example.org/www.example.net');
    });

    test('that name no site are none', () => {
      check('Zie https:// en www. en https://localhost en http://.nl.');
    });

    test('cut behind a joint, at the beginning of the next line they go on', () => {
      const address = 'https://example.org/artikel/kabinet-stelt-uit-tot-volgend-jaar';
      check('1 <|https://example.org/artikel/kabinet-stelt-|>\n<|uit-tot-volgend-jaar|>', address);
      check('  1 <|https://example.org/artikel/kabinet-stelt-|>  \n    <|uit-tot-volgend-jaar|>.', address);
      check('1 <|https://example.org/artikel/kabinet-stelt|>\n<|-uit-tot-volgend-jaar|> Bron', address);
      check('(<|https://|>\n<|example.org/artikel/kabinet-stelt-uit-|>\n<|tot-volgend-jaar|>)', address);
    });

    test('cut behind a slash, they go on where a word of a sentence cannot stand', () => {
      check('<|https://www.example.org/vee/|>\n<|controle|>.', 'https://www.example.org/vee/controle');
      check(
        '<|https://www.example.org/vee/|>\n<|controle-op-vee/13-11|> (bezocht)',
        'https://www.example.org/vee/controle-op-vee/13-11',
      );
      check('Zie <|https://www.example.org/vee/|>\nvoor meer over de controle.', 'https://www.example.org/vee/');
    });

    test('cut in a word, they go on where words are joined more than once or a file ends', () => {
      check('<|https://example.org/pagina|>\n<|over-de-wet|>', 'https://example.org/paginaover-de-wet');
      check('<|https://example.org/stuk|>\n<|ken.pdf|>).', 'https://example.org/stukken.pdf');
    });

    test('between angle brackets they always go on', () => {
      check('¹ <<|https://example.org/pagina|>\n<|over|>\n<|fietsen|>> Bron', 'https://example.org/paginaoverfietsen');
    });

    test('what is a sentence, another address or another number does not belong to them', () => {
      check('Zie <|https://example.org/pagina|>\nen/of het bericht.', 'https://example.org/pagina');
      check('Zie <|https://example.org/pagina|>.\nover-de-wet-heen', 'https://example.org/pagina');
      check('(<|https://example.org/pagina|>)\n-over-de-wet', 'https://example.org/pagina');
      check('<|https://example.org/a-|>\n\nb-c-d', 'https://example.org/a-');
      check('<|https://example.org/a|>\n13-11-2020', 'https://example.org/a');
      check('<|https://example.org/a|>\nKabinet-De-Wit', 'https://example.org/a');
      check('<|https://example.org/a|>\n<|https://example.org/b|>', 'https://example.org/a', 'https://example.org/b');
      check(
        '<|https://example.org/a|>\n<|ah-tk-20232024-1314|>',
        'https://example.org/a',
        `${publications}/ah-tk-20232024-1314.html`,
      );
    });

    test('that seem to go on and on stop', () => {
      const { length } = getDocumentLinks(parse(`https://example.org/a-${'\nb-c-'.repeat(1000)}`), 'nl');
      assert.equal(length, 5);
    });
  });

  suite('numbers of documents', () => {
    const numbers: Readonly<Record<string, string>> = {
      'Kamerstuk 21 501-20, nr. 1596': `${publications}/kst-21501-20-1596.html`,
      'Kamerstukken II 2018/19, 21501-20, nr. 1596': `${publications}/kst-21501-20-1596.html`,
      'Kamerstuk 21501-20-2128': `${publications}/kst-21501-20-2128.html`,
      'Kamerstuk 35 000 VI, nr. 12': `${publications}/kst-35000-VI-12.html`,
      'Kamerstukken II 2023/24, 36 410 XIII, nr. 15': `${publications}/kst-36410-XIII-15.html`,
      'Kamerstuk 36 600 IIA, nr. 3': `${publications}/kst-36600-IIA-3.html`,
      'Kamerstuk 36 600 A, nr. 13': `${publications}/kst-36600-A-13.html`,
      'Kamerstuk 36180, nr. 107': `${publications}/kst-36180-107.html`,
      'Kamerstuk, 28 828, nr. 70': `${publications}/kst-28828-70.html`,
      'kamerstuk 31.066, nr. 355': `${publications}/kst-31066-355.html`,
      'Kamerstuk 23 432,nr.537': `${publications}/kst-23432-537.html`,
      'Kamerstuk23 432, nr.502': `${publications}/kst-23432-502.html`,
      'Kamerstuk 21 501-02 nr. 2732': `${publications}/kst-21501-02-2732.html`,
      'Kamerstukken, 2022-2023, 29628, nr. 1135': `${publications}/kst-29628-1135.html`,
      'Kamerstukken II, vergaderjaar 2022/2023 36 229, nr. 29': `${publications}/kst-36229-29.html`,
      'Kamerstukken II 2021/22,36 021, nr. 4': `${publications}/kst-36021-4.html`,
      'kst-21501-20-1596': `${publications}/kst-21501-20-1596.html`,
      'kst-36410-IV-15': `${publications}/kst-36410-IV-15.html`,
      'Aanhangsel Handelingen, vergaderjaar 2018–2019, nr. 3922': `${publications}/ah-tk-20182019-3922.html`,
      'Aanhangsel van de Handelingen II 2018/19, nr. 3922': `${publications}/ah-tk-20182019-3922.html`,
      'Aanhangsel Handelingen II 2018/19, 3922': `${publications}/ah-tk-20182019-3922.html`,
      'Aanhangsel Handelingen II, 1999/00, nr. 12': `${publications}/ah-tk-19992000-12.html`,
      'Aanhangsel Handelingen,vergaderjaar 2024–2025, nr. 528': `${publications}/ah-tk-20242025-528.html`,
      'Handelingen II 2018/19, Aanhangsel, nr. 3922': `${publications}/ah-tk-20182019-3922.html`,
      'Tweede Kamer, vergaderjaar 2018–2019, Aanhangsel, nr. 3922': `${publications}/ah-tk-20182019-3922.html`,
      'Kamervragen (Aanhangsel) 2020–2021, nr. 2345': `${publications}/ah-tk-20202021-2345.html`,
      'ah-tk-20182019-3922': `${publications}/ah-tk-20182019-3922.html`,
      'ah-tk-20202021–2345': `${publications}/ah-tk-20202021-2345.html`,
      'ah-tk-2017–2018, nr.2509': `${publications}/ah-tk-20172018-2509.html`,
      'kv-tk-2019Z15244': `${publications}/kv-tk-2019Z15244.html`,
      'h-tk-20182019-100-7': `${publications}/h-tk-20182019-100-7.html`,
      '2019Z12806': `${parliament}/zoeken?qry=2019Z12806`,
      '2024Z 17972': `${parliament}/zoeken?qry=2024Z17972`,
      '2024D42030': `${parliament}/kamerstukken/detail?id=2024D42030&did=2024D42030`,
    };
    for (const [number, address] of Object.entries(numbers)) {
      test(number, () => {
        check(`Zie (<|${number}|>) en verder.`, address);
        check(`3<|${number}|>.`, address);
      });
    }

    test('over line ends, hyphenated too', () => {
      const address = `${publications}/ah-tk-20232024-2161.html`;
      check('Zie <|Aanhangsel Handelingen,|>\n<|vergaderjaar 2023–2024, nr. 2161|>', address);
      check('Zie <|Aanhangsel Handelingen, verga-|>\n  <|derjaar 2023–2024, nr. 2161|>', address);
      check('(<|Kamerstuk|>\n<|21 501-20,|>\n<|nr. 1596|>)', `${publications}/kst-21501-20-1596.html`);
      check('Kamerstuk\n\n21 501-20, nr. 1596');
    });

    test('of one document behind another', () => {
      check(
        '3<|2024Z15585|>/<|2024D37938|>',
        `${parliament}/zoeken?qry=2024Z15585`,
        `${parliament}/kamerstukken/detail?id=2024D37938&did=2024D37938`,
      );
    });

    test('inside an address are part of it', () => {
      check('Bron <|https://example.org/kv-tk-2019Z15244.html|>', 'https://example.org/kv-tk-2019Z15244.html');
    });

    test('that are something else lead nowhere', () => {
      check('Kamerstuk 21 501-20');
      check('Aanhangsel Handelingen, vergaderjaar 2022–203, nr. 844');
      check('Aanhangsel Handelingen, vergaderjaar 2018–2020, nr. 844');
      check('Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2');
      check('Kamerstukken over 2018/19, en 21 501 euro');
      check('kenmerk AB2019Z12806, 2019Z1280 of 2019Z128066');
    });
  });

  test('all line ends', () => {
    const document = 'Vraag 1\nKent u <|Kamerstuk 36180,|>\n<|nr. 107|>?\n';
    const address = `${publications}/kst-36180-107.html`;
    check(document, address);
    check(document.replaceAll('\n', '\r\n'), address);
    check(document.replaceAll('\n', '\r'), address);
  });

  test('say where they lead', () => {
    const [link] = getDocumentLinks(parse('www.example.org'), 'nl');
    assert.equal(link?.tooltip, 'Openen: https://www.example.org');
  });
});

/** The marked parts are links; each leads to the next address, or to the same one as the part above it. */
function check(marked: string, ...addresses: readonly string[]): void {
  const { text, ranges } = parseMarkers(marked);
  const links = getDocumentLinks(parse(text), 'nl');
  assert.deepEqual(
    links.map(({ range }) => range),
    ranges,
  );
  assert.deepEqual([...new Set(links.map(({ target }) => target))], addresses);
}
