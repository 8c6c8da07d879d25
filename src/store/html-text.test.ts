import { expect, it } from 'vitest';
import { htmlText } from './html-text.ts';

const sentence =
  'The two governments said on Monday that the talks in the capital would go on for another week, officials reported. ';
const page = `<!doctype html><html><head><title>Talks</title><meta property="article:published_time" content="2024-03-05T10:00:00Z">
<script>document.title = 'changed'</script></head><body><nav><a href="/">Home</a></nav>
<article><h1>Talks go on</h1><p>${sentence.repeat(4)}</p><p>Second&nbsp;paragraph. ${sentence.repeat(3)}<script>bad()</script></p></article>
<footer>Imprint</footer></body></html>`;

it('keeps the article, one paragraph a line, and drops what surrounds it', () => {
  const { text, title, published } = htmlText(page);
  const lines = text.split('\n');
  expect(lines.some((line) => line.startsWith('The two governments'))).toBe(true);
  expect(lines.some((line) => line.startsWith('Second paragraph.'))).toBe(true);
  expect(text).not.toMatch(/Imprint|bad\(\)|Home/);
  expect(title).toBe('Talks');
  expect(published).toBe('2024-03-05');
});

it('gives text of a page that is no article', () => {
  expect(htmlText('<p>مالي</p>').text).toBe('مالي');
  expect(htmlText('').text).toBe('');
});
