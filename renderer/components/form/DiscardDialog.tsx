/** Asks before what has been typed into a form is thrown away. */

import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { useText } from '../text/use-text.ts';

export function DiscardDialog(props: { onConfirm: () => void; onClose: () => void }) {
  const { t } = useText();
  return (
    <ConfirmDialog
      title={t('common.discard.title')}
      confirmLabel={t('common.discard.confirm')}
      cancelLabel={t('common.discard.cancel')}
      onConfirm={props.onConfirm}
      onClose={props.onClose}
    >
      {t('common.discard.text')}
    </ConfirmDialog>
  );
}
