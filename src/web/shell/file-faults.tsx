/** All that is wrong in a file; as the checker says it, until its words in the language of the page are there. */
import type { Issue } from '../../situation/index.ts';
import { late } from '../parts/index.ts';

interface Props {
  readonly issues: readonly Issue[];
}

const asItCame = ({ issues }: Props) => (
  <ul>
    {issues.map(({ file, line, column, path, message }) => (
      <li key={`${line}:${column} ${path} ${message}`} dir="ltr">
        {`${file}:${line}:${column} ${path}: ${message}`}
      </li>
    ))}
  </ul>
);

export const FileFaults = late(() => import('../refusal/file-faults.tsx'), {
  instead: asItCame,
});
