/** An address that leads nowhere. */
import { PageHeader } from '../components/PageHeader.tsx';
import { useText } from '../components/text/use-text.ts';

export function NotFoundPage() {
  const { t } = useText();
  return <PageHeader heading={t('common.notFound.heading')} subheading={t('common.notFound.sentence')} />;
}
