/** What the server said; as it came, until its words in the language of the page are there. */
import { late } from '../parts/index.ts';

const asItCame = ({ message }: { readonly message: string }) => <bdi>{message}</bdi>;

export const ServerSaid = late(() => import('../refusal/server-said.tsx'), {
  meanwhile: asItCame,
  instead: asItCame,
});
