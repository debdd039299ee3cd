/** Saved views: chosen, saved, saved again, renamed and deleted. They lie in the document, for everyone. */
import Divider from '@mui/material/Divider';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { z } from 'zod';
import * as field from '../../../../shared/contract/fields.ts';
import {
  FIRST_VIEW,
  type RegisterView,
  type SavedRegisterView,
} from '../../../../shared/domain/stakeholders/register-view.ts';
import { saidByForm, useOperation } from '../../../api/use-operation.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { FormDialog } from '../../../components/form/FormDialog.tsx';
import { TextField } from '../../../components/form/fields.tsx';
import { useNotices } from '../../../components/notices/notices.ts';
import { useRemoval } from '../../../components/notices/use-removal.ts';
import { useText } from '../../../components/text/use-text.ts';
import { MenuButton } from './MenuButton.tsx';

export interface ViewsMenuProps {
  readonly view: RegisterView;
  readonly chosenId: string | null;
  readonly onChoose: (view: RegisterView, savedId: string | null) => void;
  readonly canEdit: boolean;
}

type Naming = { readonly what: 'new' } | { readonly what: 'rename'; readonly saved: SavedRegisterView };

export function ViewsMenu({ view, chosenId, onChoose, canEdit }: ViewsMenuProps) {
  const { t, formats } = useText();
  const { data: views } = useQueryOf('register.listViews', {});
  const [naming, setNaming] = useState<Naming | null>(null);
  const chosen = views?.find(({ id }) => id === chosenId) ?? null;
  const byName = [...(views ?? [])].sort((a, b) => formats.compare(a.name, b.name));
  const actions = useViewActions({ view, chosen, setNaming, forget: () => onChoose(view, null) });
  const choose = (saved: SavedRegisterView | null) => onChoose(saved?.view ?? FIRST_VIEW, saved?.id ?? null);
  return (
    <>
      <MenuButton
        label={chosen ? t('register.views.chosen', { name: chosen.name }) : t('register.views.button')}
      >
        {(close) => [
          <MenuItem
            key="first"
            role="menuitemradio"
            aria-checked={chosen === null}
            onClick={() => {
              choose(null);
              close();
            }}
          >
            {t('register.views.first')}
          </MenuItem>,
          ...byName.map((saved) => (
            <MenuItem
              key={saved.id}
              role="menuitemradio"
              aria-checked={saved.id === chosenId}
              selected={saved.id === chosenId}
              onClick={() => {
                choose(saved);
                close();
              }}
            >
              {saved.name}
            </MenuItem>
          )),
          ...(canEdit ? [<Divider key="line" component="li" />, ...actions(close)] : []),
        ]}
      </MenuButton>
      {naming && (
        <NameDialog
          naming={naming}
          view={view}
          onClose={() => setNaming(null)}
          onCreated={(id) => onChoose(view, id)}
        />
      )}
    </>
  );
}

/** Menu items for what can be done with the view on the screen and the one it was chosen from. */
function useViewActions(props: {
  view: RegisterView;
  chosen: SavedRegisterView | null;
  setNaming: (naming: Naming) => void;
  forget: () => void;
}) {
  const { t } = useText();
  const { show } = useNotices();
  const update = useOperation('register.updateView');
  const remove = useRemoval('register.deleteView');
  const { view, chosen, setNaming, forget } = props;
  return (close: () => void) => {
    const item = (key: string, label: string, run: () => void) => (
      <MenuItem
        key={key}
        onClick={() => {
          close();
          run();
        }}
      >
        {label}
      </MenuItem>
    );
    const save = item('new', t('register.views.save'), () => setNaming({ what: 'new' }));
    if (!chosen) return [save];
    const { id, name } = chosen;
    const replace = async () => {
      const answer = await update.run({ id, view });
      if (answer.ok) show({ sentence: t('register.views.replaced', { name }), tone: 'good' });
    };
    const removeChosen = async () => {
      if (await remove({ id }, t('register.views.deleted', { name }))) forget();
    };
    return [
      save,
      item('replace', t('register.views.replace', { name }), () => void replace()),
      item('rename', t('register.views.rename', { name }), () =>
        setNaming({ what: 'rename', saved: chosen }),
      ),
      item('delete', t('register.views.delete', { name }), () => void removeChosen()),
    ];
  };
}

const schema = z.object({ name: field.name });

function NameDialog(props: {
  naming: Naming;
  view: RegisterView;
  onClose: () => void;
  onCreated: (id: string) => void;
}) {
  const { t } = useText();
  const create = useOperation('register.createView', { handlesRefusal: saidByForm });
  const rename = useOperation('register.renameView', { handlesRefusal: saidByForm });
  const { naming } = props;
  const saved = naming.what === 'rename' ? naming.saved : null;
  return (
    <FormDialog
      title={saved ? t('register.views.rename', { name: saved.name }) : t('register.views.save')}
      {...(saved ? {} : { intro: t('register.views.saveHelp') })}
      width="xs"
      schema={schema}
      defaultValues={{ name: saved?.name ?? '' }}
      submitLabel={t('common.save')}
      onClose={props.onClose}
      save={async ({ name }) => {
        if (saved) return rename.run({ id: saved.id, name });
        const answer = await create.run({ name, view: props.view });
        if (answer.ok) props.onCreated(answer.value.id);
        return answer;
      }}
    >
      <TextField name="name" label={t('register.views.name')} isRequired autoFocus />
    </FormDialog>
  );
}
