/** What the server said, in the language of the page; loaded when it says something. */
import { useWorkbench } from '../model/use-workbench.ts';
import { Running } from '../parts/index.ts';
import { serverText } from './server-text.ts';

export default function ServerSaid({ message }: { readonly message: string }) {
  const language = useWorkbench((state) => state.settings.language);
  return <Running text={serverText(message, language)} />;
}
