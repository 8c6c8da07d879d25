/// <reference lib="dom" />
/** What the page has put by in the browser. */
import type { Page } from 'playwright-core';

/** Whether a draft with a step is in the browser’s storage: it is written a moment after the edit. */
export const hasDraft = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const base = indexedDB.open('mizan');
        base.onerror = () => reject(base.error);
        base.onsuccess = () => {
          const drafts = base.result.transaction('drafts').objectStore('drafts').getAll();
          drafts.onsuccess = () => {
            base.result.close();
            resolve(drafts.result.some(({ history }) => history.done > 0));
          };
        };
      }),
  );
