/** The page of this feature. */
import { PageHeader } from '../../components/PageHeader.tsx';
import { useText } from '../../components/text/use-text.ts';

export function MeasurementPage() {
  const { t } = useText();
  return <PageHeader heading={t('navigation.measurement')} />;
}
