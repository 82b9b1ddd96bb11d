import assert from 'node:assert/strict';
import { pageOfExtension } from '../../scripts/extensionPage';

const page = `# Naam

Wat het is.

![Hoe het gaat](docs/pictures/tour.webp)

Zie [meer](docs/meer.md).
`;

suite('The page of the extension', () => {
  test('has its pictures once there is a public place for them', () => {
    assert.equal(pageOfExtension(page, 'voorbeeld'), page);
    assert.equal(pageOfExtension(page, undefined), '# Naam\n\nWat het is.\n\nZie [meer](docs/meer.md).\n');
  });
});
