/// <reference lib="dom" />
/** Watches a page for any sign that words were taken for markup: a script that ran, a request that left. */
import type { BrowserContext, Page } from 'playwright-core';

export interface Trap {
  /** What was caught so far. */
  readonly caught: string[];
}

/** Sets the trap for every page of a context; `isOwn` tells which addresses are asked for rightly. */
export async function setTrap(
  context: BrowserContext,
  isOwn: (url: URL) => boolean,
): Promise<Trap> {
  const caught: string[] = [];
  await context.exposeFunction('mizanTrap', (what: string) => caught.push(what));
  await context.addInitScript(() => {
    const { mizanTrap: tell } = globalThis as unknown as { mizanTrap(what: string): void };
    Object.assign(globalThis, { mizanRan: () => tell('a payload ran') });
    document.addEventListener('securitypolicyviolation', (event) =>
      tell(`refused by the policy: ${event.violatedDirective} ${event.sample}`),
    );
  });
  const watch = (page: Page) => {
    page.on('dialog', (dialog) => {
      caught.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => caught.push(`error: ${error.message}`));
    page.on('popup', (popup) => caught.push(`popup: ${popup.url()}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (!isOwn(url)) caught.push(`request: ${request.url().slice(0, 200)}`);
    });
  };
  context.on('page', watch);
  return { caught };
}

/** Elements and attributes that no words of ours make: each is a payload that became markup. */
export function markupFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const banned =
      'iframe, object, embed, base, meta[http-equiv=refresh], foreignObject, marquee, math, template';
    for (const element of document.querySelectorAll('*')) {
      const tell = (why: string) => found.push(`${why}: ${element.outerHTML.slice(0, 160)}`);
      if (element.matches(banned)) tell('an element of no page of ours');
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) tell('a handler');
        const isAddress = /^(href|src|action|formaction|data|xlink:href|srcset|background)$/i.test(
          name,
        );
        if (isAddress && /^(javascript|vbscript|data:text)/i.test(value.trim())) {
          tell('an address that runs');
        }
      }
    }
    return found;
  });
}
