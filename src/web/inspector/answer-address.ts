/** Selected in the place of a thing: the answer, where the inspector slides over the page. */
export const ANSWER = 'answer';
