import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlArticle, isHtml } from './html-article.ts';
import { htmlTree } from './html-tree.ts';

const PAGE = `<!DOCTYPE html><html><head><title>Site | Warning</title>
<meta property="og:title" content="A warning &amp; a halt"><meta property="article:published_time" content="2024-10-03T08:00:00Z">
<script>if (1 < 2) document.write("<p>never</p>")</script><style>p > a { color: red }</style></head>
<body><nav><a href="/">Home</a> <a href="/x">World</a></nav>
<article><h1>A warning</h1><p>Algeria warned&nbsp;Russia in <b>the spring</b>.<br>It was hot.</p>
<p hidden>not shown</p><!-- <p>nor this</p> --><ul><li>One<li>Two</ul><p>Read also: <a href="/y">Something else altogether</a></p>
<p>حذّرت الجزائر &laquo;روسيا&raquo; &#x2014; قالت.</p></article><footer>All rights</footer></body></html>`;

describe('the article of a page', () => {
  it('has its title, its day and its text, a paragraph a line', () => {
    const { title, published, text } = htmlArticle(PAGE);
    expect(title).toBe('A warning & a halt');
    expect(published).toBe('2024-10-03');
    expect(text.split('\n')).toEqual([
      'A warning',
      'Algeria warned Russia in the spring.',
      'It was hot.',
      'One',
      'Two',
      'حذّرت الجزائر «روسيا» — قالت.',
    ]);
  });

  it('is the whole page where nothing is marked as one', () => {
    expect(htmlArticle('<p>One<p>Two').text).toBe('One\nTwo');
    expect(htmlArticle('<h1>T</h1><div>a<span>b</span></div>')).toMatchObject({
      title: 'T',
      text: 'T\nab',
    });
  });

  it('is not one teaser of many', () => {
    const teaser = '<article><p>Short teaser of ten words or so, nothing else here.</p></article>';
    const page = `<main>${teaser.repeat(3)}<div><p>${'A long text of the page. '.repeat(30)}</p></div></main>`;
    expect(htmlArticle(page).text.length).toBeGreaterThan(700);
  });

  it('reads whatever comes, and leaves no markup of an element behind', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<b',
            '>',
            '<!--',
            '-->',
            '&amp',
            '<script>',
            'x',
            '"',
            "='",
            '<',
            '</',
          ),
        ),
        (pieces) => {
          const text = pieces.join('');
          expect(htmlTree(text).name).toBe('');
          expect(htmlArticle(text).text).not.toMatch(/<p>|<script>/);
        },
      ),
    );
    const deep = '<div>'.repeat(100_000);
    expect(htmlArticle(`${deep}x`).text).toContain('x');
  });

  it('is known by the name of its file or by how it begins', () => {
    expect(isHtml('a.HTM', '')).toBe(true);
    expect(isHtml('a.txt', '  <!doctype HTML>')).toBe(true);
    expect(isHtml('a.txt', '<p> is a tag')).toBe(false);
  });
});
