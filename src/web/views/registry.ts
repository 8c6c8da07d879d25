/** The views, one line each, in the order of the document pane. A view is loaded when it is first shown. */
import type { ComponentType } from 'react';
import type { Situation } from '../../situation/index.ts';
import type { IconName } from '../parts/icon.tsx';
import type { Words } from '../words/index.ts';
import type { ViewProps } from './view-props.ts';

export interface View {
  readonly name: keyof Words['view'];
  readonly group: keyof Words['group'];
  readonly icon: IconName;
  /** The physical key after G. */
  readonly key: string;
  load(): Promise<{ default: ComponentType<ViewProps> }>;
  /** The number at the end of its line. */
  count?(situation: Situation): number;
  /** The lines under it: the games of the conflict view. */
  items?(situation: Situation): readonly { readonly id: string; readonly title: object }[];
}

// biome-ignore format: one line each
export const views: readonly View[] = [
  { name: 'sources', group: 'read', icon: 'sources', key: 'KeyS', load: () => import('./sources/sources-view.tsx'), count: (s) => s.sources.length },
  { name: 'review', group: 'read', icon: 'review', key: 'KeyV', load: () => import('./review/review-view.tsx') },
  { name: 'network', group: 'situation', icon: 'network', key: 'KeyN', load: () => import('./network/network-view.tsx') },
  { name: 'actors', group: 'situation', icon: 'actors', key: 'KeyA', load: () => import('./situation/actors-view.tsx'), count: (s) => s.actors.length },
  { name: 'ties', group: 'situation', icon: 'ties', key: 'KeyT', load: () => import('./situation/ties-view.tsx'), count: (s) => s.ties.length },
  { name: 'events', group: 'situation', icon: 'events', key: 'KeyE', load: () => import('./situation/events-view.tsx'), count: (s) => s.events.length },
  { name: 'claims', group: 'situation', icon: 'claims', key: 'KeyL', load: () => import('./situation/claims-view.tsx'), count: (s) => s.claims.length },
  { name: 'needs', group: 'situation', icon: 'needs', key: 'KeyF', load: () => import('./situation/needs-view.tsx'), count: (s) => s.needs.length },
  { name: 'supplies', group: 'situation', icon: 'supplies', key: 'KeyU', load: () => import('./situation/supplies-view.tsx'), count: (s) => s.supplies.length },
  { name: 'timeline', group: 'situation', icon: 'timeline', key: 'KeyI', load: () => import('./timeline/timeline-view.tsx') },
  { name: 'map', group: 'situation', icon: 'map', key: 'KeyM', load: () => import('./map/map-view.tsx') },
  { name: 'conflict', group: 'weigh', icon: 'conflict', key: 'KeyC', load: () => import('./conflict/conflict-view.tsx'), items: (s) => s.games },
  { name: 'balance', group: 'weigh', icon: 'balance', key: 'KeyB', load: () => import('./balance/balance-view.tsx') },
  { name: 'dependence', group: 'weigh', icon: 'dependence', key: 'KeyD', load: () => import('./dependence/dependence-view.tsx') },
  { name: 'hypotheses', group: 'weigh', icon: 'hypotheses', key: 'KeyH', load: () => import('./hypotheses/hypotheses-view.tsx'), count: (s) => s.questions.flatMap((one) => one.hypotheses).length },
  { name: 'scenarios', group: 'say', icon: 'scenarios', key: 'KeyW', load: () => import('./scenarios/scenarios-view.tsx'), count: (s) => s.scenarios.length },
  { name: 'report', group: 'say', icon: 'report', key: 'KeyR', load: () => import('./report/report-view.tsx') },
  { name: 'history', group: 'keep', icon: 'history', key: 'KeyY', load: () => import('./history/history-view.tsx') },
  { name: 'start', group: 'keep', icon: 'start', key: 'KeyO', load: () => import('./start/start-view.tsx') },
];

/** The view that opens first. */
export const firstView = 'conflict';
