/** Documents used last, with when they last changed. One that is gone says so and can be taken off the list. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import { useQueryClient } from '@tanstack/react-query';
import type { RecentDocument } from '../../../shared/contract/document.ts';
import { keyOf } from '../../api/queries.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Answered } from '../../components/Answered.tsx';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { localDateTimeOf, today } from '../../components/text/local-time.ts';
import { useText } from '../../components/text/use-text.ts';
import { useDocumentCommands } from '../document/document-commands.ts';

export function RecentList() {
  const { t } = useText();
  const recent = useQueryOf('document.recent', {});
  return (
    <Card title={t('start.recent')} isFlush>
      <Answered by={recent}>
        {(documents) =>
          documents.length === 0 ? (
            <EmptyState sentence={t('start.recentEmpty')} />
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
              {documents.map((document) => (
                <Recent key={document.path} document={document} />
              ))}
            </Box>
          )
        }
      </Answered>
    </Card>
  );
}

function Recent({ document }: { document: RecentDocument }) {
  const { t } = useText();
  const { open, isOpening } = useDocumentCommands();
  const client = useQueryClient();
  const forget = useOperation('document.forgetRecent');
  const remove = async () => {
    await forget.run({ path: document.path });
    await client.invalidateQueries({ queryKey: keyOf('document.recent', {}) });
  };
  return (
    <Box
      component="li"
      sx={(theme) => ({
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        padding: '2px 18px 2px 6px',
        '& + li': { borderTop: `1px solid ${theme.tokens.faintLine}` },
      })}
    >
      {document.exists ? (
        <ButtonBase
          onClick={() => open(document.path)}
          disabled={isOpening}
          sx={{ ...lineStyle, '&:hover .recent-name': { textDecoration: 'underline' } }}
        >
          <RecentWords document={document} />
        </ButtonBase>
      ) : (
        <>
          <Box sx={lineStyle}>
            <RecentWords document={document} />
          </Box>
          <StatusChip tone="warning" label={t('start.missing')} />
          <Button size="small" onClick={() => void remove()}>
            {t('start.removeFromList')}
          </Button>
        </>
      )}
    </Box>
  );
}

const lineStyle = {
  flex: '1 1 220px',
  minWidth: 0,
  display: 'block',
  textAlign: 'left',
  padding: '10px 12px',
  borderRadius: '8px',
} as const;

function RecentWords({ document }: { document: RecentDocument }) {
  const { t, formats } = useText();
  const { changedAt } = document;
  const moment = localDateTimeOf(changedAt ?? document.openedAt);
  const when = moment.startsWith(today())
    ? t(changedAt ? 'start.changedToday' : 'start.openedToday', { time: formats.time(moment) })
    : t(changedAt ? 'start.changedOn' : 'start.openedOn', { date: formats.longDate(moment) });
  return (
    <>
      <Box component="span" className="recent-name" sx={{ display: 'block', fontWeight: 500 }}>
        {document.initiativeName}
      </Box>
      <Box
        component="span"
        sx={{ display: 'block', color: 'text.secondary', fontSize: '0.78125rem', overflowWrap: 'anywhere' }}
      >
        {document.path}
      </Box>
      <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.78125rem' }}>
        {when}
      </Box>
    </>
  );
}
