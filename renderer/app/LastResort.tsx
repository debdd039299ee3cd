/** Catches what breaks outside the pages: the window then says so, and what has been saved is safe. */
import Button from '@mui/material/Button';
import { Component, type ReactNode } from 'react';
import { EmptyState } from '../components/EmptyState.tsx';
import { useText } from '../components/text/use-text.ts';

interface State {
  readonly isBroken: boolean;
}

/** React offers error boundaries only as classes. */
export class LastResort extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { isBroken: false };

  static getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { t } = useText();
  return (
    <main>
      <h1 className="visually-hidden">{t('common.error.heading')}</h1>
      <EmptyState
        sentence={t('common.error.heading')}
        help={t('common.error.sentence')}
        action={
          <Button variant="contained" color="primary" onClick={() => window.location.reload()}>
            {t('common.tryAgain')}
          </Button>
        }
      />
    </main>
  );
}
