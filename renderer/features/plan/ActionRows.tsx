/** Actions as a list of rows, each a button that opens the side panel. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ActionOverview } from '../../../shared/contract/plan.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { actionStateOn } from '../../../shared/domain/plan/plan.ts';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useText } from '../../components/text/use-text.ts';
import { periodInWords, toneOfState } from './action-state.ts';

export interface ActionListProps {
  readonly actions: readonly ActionOverview[];
  readonly today: IsoDate;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** More rows than `firstRows` are folded away: nobody reads hundreds under one goal at once. */
export function ActionRows({
  actions,
  today,
  openId,
  onOpen,
  firstRows,
}: ActionListProps & { firstRows: number }) {
  const { t } = useText();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? actions : actions.slice(0, firstRows);
  const hiddenCount = actions.length - shown.length;
  return (
    <>
      <Box component="ul" sx={listStyle}>
        {shown.map((action) => (
          <li key={action.id}>
            <button type="button" aria-expanded={action.id === openId} onClick={() => onOpen(action.id)}>
              <ActionRow action={action} today={today} />
            </button>
          </li>
        ))}
      </Box>
      {hiddenCount > 0 && (
        <Box sx={{ padding: '10px 18px', borderTop: 1, borderColor: 'divider' }}>
          <Button size="small" onClick={() => setIsWhole(true)}>
            {t('plan.goal.showMore', { count: hiddenCount })}
          </Button>
        </Box>
      )}
    </>
  );
}

function ActionRow({ action, today }: { action: ActionOverview; today: IsoDate }) {
  const { t, formats } = useText();
  const state = actionStateOn(action, today);
  return (
    <>
      <span className="title">{action.title}</span>
      <span className={action.leadName ? 'second' : 'missing'}>
        {action.leadName ?? t('plan.action.noLead')}
      </span>
      <span className={action.startsOn || action.endsOn ? 'second' : 'missing'}>
        {periodInWords(t, formats, action)}
      </span>
      <span>
        <StatusChip tone={toneOfState(state)} label={t(`terms.actionState.${state}`)} />
      </span>
    </>
  );
}

/** One style for the whole list, since a plan may have thousands of rows. */
const listStyle = {
  listStyle: 'none',
  margin: 0,
  padding: 0,
  containerType: 'inline-size',
  '& li + li': { borderTop: '1px solid', borderColor: 'divider' },
  '& li > button': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 190px) 178px 122px',
    columnGap: 4,
    rowGap: 0.5,
    alignItems: 'center',
    width: '100%',
    padding: '9px 18px',
    border: 0,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { bgcolor: 'action.hover' },
    '&[aria-expanded=true]': { bgcolor: 'action.selected', boxShadow: 'inset 3px 0 0 var(--mark)' },
    '&:focus-visible': { outlineOffset: -2 },
  },
  '--mark': (theme: { tokens: { brand: string } }) => theme.tokens.brand,
  '& .title': { overflowWrap: 'anywhere', fontWeight: 500 },
  '& .second, & .missing': { color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' },
  '& .missing': { fontStyle: 'italic' },
  '@container (max-width: 720px)': {
    '& li > button': { gridTemplateColumns: 'minmax(0, 1fr) 122px' },
    '& .title': { gridRow: 1 },
    '& li > button > span:last-child': { gridRow: 1, gridColumn: 2, textAlign: 'right' },
    '& .second, & .missing': { gridColumn: '1 / -1' },
  },
};
