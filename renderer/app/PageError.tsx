/** What is shown when a page breaks: a sentence and a way on. The frame around it stays. */
import Button from '@mui/material/Button';
import { useEffect } from 'react';
import { useRevalidator, useRouteError } from 'react-router';
import { EmptyState } from '../components/EmptyState.tsx';
import { PageHeader } from '../components/PageHeader.tsx';
import { useText } from '../components/text/use-text.ts';

export function PageError() {
  const { t } = useText();
  const error = useRouteError();
  const { revalidate } = useRevalidator();
  useEffect(() => console.error(error), [error]);
  return (
    <>
      <PageHeader heading={t('common.error.heading')} />
      <EmptyState
        sentence={t('common.error.sentence')}
        action={
          <Button variant="contained" color="primary" onClick={() => void revalidate()}>
            {t('common.tryAgain')}
          </Button>
        }
      />
    </>
  );
}
