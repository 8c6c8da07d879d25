/** All that is wrong in a file, as `mizan check` tells it: what is expected and found, with line and path. */
import { leftToRight } from '../../report/direction.ts';
import { faultText } from '../../report/fault/index.ts';
import type { Issue } from '../../situation/index.ts';
import { useWorkbench } from '../model/use-workbench.ts';
import { Running } from '../parts/index.ts';
import { refusal } from '../words/refusal/index.ts';

/** More than these the server does not send. */
const MOST = 100;

export default function FileFaults({ issues }: { readonly issues: readonly Issue[] }) {
  const language = useWorkbench((state) => state.settings.language);
  const { server } = refusal[language];
  const count = issues.length;
  return (
    <>
      <p className="warn" role="alert">
        <Running text={count < MOST ? server.faults(count) : server.firstFaults(count)} />
      </p>
      <ol className="file-faults">
        {issues.map((issue, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: faults stand in the order of the file
          <li key={at}>
            <Running
              text={server.inFile(
                faultText(issue, language),
                leftToRight(issue.file),
                String(issue.line),
                String(issue.column),
              )}
            />{' '}
            <code className="mono dim" dir="ltr">
              {issue.path}
            </code>
          </li>
        ))}
      </ol>
    </>
  );
}
