/** Starts an import: chooses a file, then shows what is in it. Not there while the document is only read. */
import Button from '@mui/material/Button';
import { FileInput } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { useCreationRequest } from '../../components/creation-request.ts';
import { Icon } from '../../components/Icon.tsx';
import { useText } from '../../components/text/use-text.ts';
import { useFileChoice } from '../document/file-choice.ts';

const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog.tsx')).ImportDialog }));

export function ImportButton() {
  const { t } = useText();
  const canEdit = useCanEdit();
  const { chooseOpen } = useFileChoice();
  const [path, setPath] = useState<string | null>(null);
  const choose = async () => {
    const chosen = await chooseOpen('table');
    if (chosen) setPath(chosen);
  };
  useCreationRequest('import', () => void (canEdit && choose()));
  if (!canEdit) return null;
  return (
    <>
      <Button size="small" startIcon={<Icon of={FileInput} size={16} />} onClick={() => void choose()}>
        {t('import.button')}
      </Button>
      {path !== null && (
        <Suspense>
          <ImportDialog path={path} onClose={() => setPath(null)} />
        </Suspense>
      )}
    </>
  );
}
