/** Every contact there has been, newest first. */
import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import type { NamedContact } from '../../../shared/contract/communication.ts';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Answered } from '../../components/Answered.tsx';
import { Card } from '../../components/Card.tsx';
import { DataTable, type TableColumn } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { type Texts, useText } from '../../components/text/use-text.ts';
import { ContactDialog } from './ContactDialog.tsx';
import { useContactAddress } from './use-contact-address.ts';

/** More than these are found by searching. */
const MOST_SHOWN = 500;

export function ContactLog() {
  const { t } = useText();
  const [text, setText] = useState(useContactAddress().text);
  const answer = useQueryOf(
    'communication.listContacts',
    { text, limit: MOST_SHOWN },
    { keepsPrevious: true },
  );
  return (
    <>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 4,
          rowGap: 2,
          marginBottom: 3,
        }}
      >
        <SearchField
          text={text}
          onChange={setText}
          label={t('communication.filter.logText')}
          clearLabel={t('communication.filter.clear')}
        />
        <span role="status">
          {answer.data && answer.data.count > answer.data.contacts.length
            ? t('communication.filter.shown', { shown: MOST_SHOWN, total: answer.data.count })
            : ''}
        </span>
      </Box>
      <Answered by={answer}>
        {({ contacts }) => <LogTable contacts={contacts} isFiltered={text.trim() !== ''} />}
      </Answered>
    </>
  );
}

function LogTable({ contacts, isFiltered }: { contacts: readonly NamedContact[]; isFiltered: boolean }) {
  const texts = useText();
  const { t } = texts;
  const canEdit = useCanEdit();
  const [edited, setEdited] = useState<NamedContact | null>(null);
  const columns = useMemo(() => columnsOf(texts), [texts]);
  const empty = isFiltered ? (
    <EmptyState sentence={t('common.noMatches')} />
  ) : (
    <EmptyState sentence={t('communication.empty.log')} help={t('communication.empty.logHelp')} />
  );
  return (
    <Card isFlush>
      <DataTable
        label={t('communication.logTable.label')}
        rows={contacts}
        columns={columns}
        initialSort={{ field: 'happenedOn', sort: 'desc' }}
        empty={empty}
        maxHeight="max(320px, calc(var(--window-height, 100vh) - 324px))"
        {...(canEdit ? { onOpen: setEdited } : {})}
      />
      {edited && <ContactDialog contact={edited} onClose={() => setEdited(null)} />}
    </Card>
  );
}

function columnsOf({ t, formats }: Texts): TableColumn<NamedContact>[] {
  const inWords = { sortComparator: formats.compare };
  const inDays = { valueFormatter: (day: string) => (day === '' ? '' : formats.date(day)) };
  return [
    { field: 'happenedOn', headerName: t('communication.field.happenedOn'), width: 106, ...inDays },
    { field: 'actorName', headerName: t('communication.field.actor'), flex: 2, minWidth: 150, ...inWords },
    {
      field: 'channel',
      headerName: t('communication.field.channel'),
      width: 106,
      valueGetter: (_value, contact) => t(`terms.contactChannel.${contact.channel}`),
      ...inWords,
    },
    { field: 'about', headerName: t('communication.field.about'), flex: 4, minWidth: 210, ...inWords },
    { field: 'followUp', headerName: t('communication.field.followUp'), flex: 2, minWidth: 140, ...inWords },
    {
      field: 'followUpOn',
      headerName: t('communication.field.followUpOn'),
      width: 106,
      valueGetter: (_value, contact) => contact.followUpOn ?? '',
      ...inDays,
    },
    {
      field: 'followedUpOn',
      headerName: t('communication.field.followedUpOn'),
      width: 106,
      valueGetter: (_value, contact) => contact.followedUpOn ?? '',
      ...inDays,
    },
    { field: 'madeBy', headerName: t('communication.field.madeBy'), width: 116, ...inWords },
  ];
}
