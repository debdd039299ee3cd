/** How a found item is opened, drawn and named. */
import {
  CalendarDays,
  ChartNoAxesColumn,
  Compass,
  FileCheck,
  Info,
  ListTree,
  type LucideIcon,
  MessagesSquare,
  Network,
  Target,
  Users,
  UsersRound,
} from 'lucide-react';
import type { SearchHit, SearchKind, TextPart } from '../../../shared/domain/search/search.ts';
import type { Formats } from '../../../shared/i18n/formats.ts';
import type { TextKey, Translate } from '../../../shared/i18n/translator.ts';
import { addressInPage } from '../../components/place-in-page.ts';

export const ITEM_ICONS: Readonly<Record<SearchKind, LucideIcon>> = {
  actor: Users,
  body: Network,
  meeting: CalendarDays,
  case: FileCheck,
  goal: Target,
  action: ListTree,
  indicator: ChartNoAxesColumn,
  phase: Compass,
  'target-group': UsersRound,
  contact: MessagesSquare,
  initiative: Info,
};

type Place = Pick<SearchHit, 'id' | 'parentId'>;

const ADDRESSES: Readonly<Record<SearchKind, (item: Place) => string>> = {
  actor: ({ id }) => `/stakeholders/${id}`,
  body: ({ id }) => `/governance/${id}`,
  meeting: ({ id }) => `/meetings/${id}`,
  case: ({ id, parentId }) => addressInPage(`/meetings/${parentId}`, id),
  goal: ({ id }) => addressInPage('/plan', id),
  action: ({ id }) => `/plan?action=${id}`,
  indicator: ({ id }) => `/measurement/${id}`,
  phase: ({ id }) => addressInPage('/method', id),
  'target-group': ({ id }) => addressInPage('/stakeholders/coverage', id),
  contact: ({ parentId }) => `/stakeholders/${parentId}`,
  initiative: () => '/initiative',
};

/** The address within the window at which the item is shown. */
export const addressOf = (hit: SearchHit): string => ADDRESSES[hit.kind](hit);

/** The title with its hits; phases are named by the texts of the program. */
export function titleOf(hit: SearchHit, t: Translate): readonly TextPart[] {
  if (hit.number === null) return hit.title;
  return [{ text: t(`terms.phase.${hit.number}` as TextKey), isHit: false }];
}

/** The facts beside the title, on one line; empty when there are none. */
export function detailOf(hit: SearchHit, formats: Formats): string {
  return [hit.day === null ? '' : formats.date(hit.day), hit.detail]
    .filter((fact) => fact !== '')
    .join(' · ');
}
