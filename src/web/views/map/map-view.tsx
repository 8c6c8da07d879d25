/** Where actors are and events happened. */
import { useWords } from '../../model/use-workbench.ts';
import { ViewTitle } from '../view-title.tsx';

export default function MapView() {
  return <ViewTitle title={useWords().view.map} />;
}
