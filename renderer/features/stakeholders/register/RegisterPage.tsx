/** Everyone there is, as a table that can be searched, sorted, grouped, changed together and cleared of duplicates. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import { arrangeRegister } from '../../../../shared/domain/stakeholders/register-rows.ts';
import { useCanEdit } from '../../../api/use-can-edit.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { Answered } from '../../../components/Answered.tsx';
import { Card } from '../../../components/Card.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { SplitView } from '../../../components/SidePanel.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { ActorDialog } from '../ActorDialog.tsx';
import { ActorPanel } from '../panel/ActorPanel.tsx';
import { StakeholderPlaces } from '../StakeholderPlaces.tsx';
import { useActorSelection } from '../use-actor-selection.ts';
import { useMoveActor } from '../use-move-actor.ts';
import { BulkBar } from './BulkBar.tsx';
import { RegisterBar } from './RegisterBar.tsx';
import { RegisterHeader } from './RegisterHeader.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import { RegisterTools } from './RegisterTools.tsx';
import { useKeptView } from './use-kept-view.ts';
import { type Register, registerOf } from './use-register.ts';
import { useRegisterWords } from './use-register-words.ts';

export function RegisterPage() {
  const register = useQueryOf('register.list', {});
  return <Answered by={register}>{(list) => <RegisterOf {...registerOf(list)} />}</Answered>;
}

function RegisterOf({ rows, fields, columns }: Register) {
  const { t } = useText();
  const [isCreating, setIsCreating] = useState(false);
  const canEdit = useCanEdit();
  const selection = useActorSelection('/stakeholders/register');
  const create = canEdit && (
    <Button
      variant="contained"
      color="primary"
      startIcon={<Icon of={Plus} size={16} />}
      onClick={() => setIsCreating(true)}
    >
      {t('stakeholders.create')}
    </Button>
  );
  return (
    <>
      <StakeholderPlaces />
      <RegisterHeader
        rows={rows}
        actions={
          <>
            <RegisterTools fields={fields} canEdit={canEdit} hasRows={rows.length > 1} />
            {create}
          </>
        }
      />
      {rows.length === 0 ? (
        <Card>
          <EmptyState sentence={t('register.empty.sentence')} help={t('register.empty.help')} />
        </Card>
      ) : (
        <RegisterWorkspace
          rows={rows}
          fields={fields}
          columns={columns}
          canEdit={canEdit}
          selection={selection}
        />
      )}
      {isCreating && (
        <ActorDialog actor={null} onClose={() => setIsCreating(false)} onCreated={selection.select} />
      )}
    </>
  );
}

function RegisterWorkspace({
  rows,
  fields,
  columns,
  canEdit,
  selection,
}: Register & { canEdit: boolean; selection: ReturnType<typeof useActorSelection> }) {
  const [{ view, savedId }, change] = useKeptView();
  const [marked, setMarked] = useState<ReadonlySet<ActorId>>(new Set());
  const words = useRegisterWords(fields);
  const move = useMoveActor(null);
  const maps = useQueryOf('maps.list', {});
  const { selectedId, select } = selection;
  // What is typed is seen at once; the table follows when there is time.
  const applied = useDeferredValue(view);
  const sections = useMemo(
    () => arrangeRegister(rows, applied, fields, words),
    [rows, applied, fields, words],
  );
  const shown = useMemo(() => sections.flatMap((section) => section.rows), [sections]);
  const markedRows = useMemo(() => shown.filter(({ id }) => marked.has(id)), [shown, marked]);
  return (
    <>
      <RegisterBar
        view={view}
        savedId={savedId}
        onChange={(next) => change((before) => ({ ...before, view: next }))}
        onChoose={(next, id) => change(() => ({ view: next, savedId: id }))}
        rows={rows}
        fields={fields}
        columns={columns}
        shown={shown.length}
        canEdit={canEdit}
      />
      <SplitView
        panel={
          selectedId && (
            <ActorPanel
              key={selectedId}
              id={selectedId}
              mapId={null}
              maps={maps.data ?? []}
              onClose={() => select(null)}
              onSelect={select}
              move={move}
            />
          )
        }
      >
        <Box sx={{ minWidth: 0 }}>
          <RegisterTable
            sections={sections}
            fields={fields}
            columns={columns}
            words={words}
            view={applied}
            onSort={(sort) => change((before) => ({ ...before, view: { ...before.view, sort } }))}
            openedId={selectedId}
            onOpen={select}
            marked={marked}
            foot={
              canEdit &&
              markedRows.length > 0 && (
                <BulkBar
                  rows={markedRows}
                  all={rows}
                  fields={fields}
                  shown={shown.length}
                  onMarkAll={() => setMarked(new Set(shown.map(({ id }) => id)))}
                  onDone={() => setMarked(new Set())}
                />
              )
            }
            {...(canEdit ? { onMark: setMarked } : {})}
          />
        </Box>
      </SplitView>
    </>
  );
}
