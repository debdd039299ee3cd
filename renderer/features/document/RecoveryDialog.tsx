/** Work from an interrupted session lies between the user and the file: take it along or set it aside. */
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Answered } from '../../components/Answered.tsx';
import { momentInWords } from '../../components/text/local-time.ts';
import { useText } from '../../components/text/use-text.ts';
import { ChoiceDialog } from './ChoiceDialog.tsx';
import { useDocumentCommands } from './document-commands.ts';
import type { ObstacleProps } from './Obstacles.tsx';
import { useRecovery } from './use-recovery.ts';

export function RecoveryDialog({ obstacle, onDone }: ObstacleProps) {
  const { t, formats } = useText();
  const recoveries = useQueryOf('document.recoveries', {});
  const { recover, discard, isRunning } = useRecovery();
  const { open } = useDocumentCommands();
  const found = recoveries.data?.find((recovery) => recovery.path === obstacle.path) ?? recoveries.data?.[0];
  const takeAlong = async () => {
    if (found && (await recover(found.id))) onDone();
  };
  const setAside = async () => {
    if (!found || !(await discard(found.id))) return;
    onDone();
    open(obstacle.path);
  };
  return (
    <ChoiceDialog
      title={t('document.recovery.title')}
      onClose={onDone}
      actions={
        <>
          <Button onClick={onDone}>{t('common.cancel')}</Button>
          <Button disabled={!found || isRunning} onClick={() => void setAside()}>
            {t('document.recovery.discard')}
          </Button>
          <Button
            variant="contained"
            color="primary"
            disabled={!found || isRunning}
            onClick={() => void takeAlong()}
          >
            {t('document.recovery.recover')}
          </Button>
        </>
      }
    >
      <Answered by={recoveries}>
        {() =>
          found ? (
            <>
              <Typography>
                {t('document.recovery.sentence', {
                  name: found.initiativeName,
                  steps: found.unpublishedSteps,
                })}
              </Typography>
              {found.lastChangeAt && (
                <Typography variant="subtitle1">
                  {t('document.recovery.lastChange', { when: momentInWords(formats, found.lastChangeAt) })}
                </Typography>
              )}
            </>
          ) : null
        }
      </Answered>
    </ChoiceDialog>
  );
}
