/** What the program is, and where it keeps its own things. */
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Card } from '../../components/Card.tsx';
import { FactList } from '../../components/FactList.tsx';
import { useText } from '../../components/text/use-text.ts';

export function AboutCard() {
  const { t } = useText();
  const { data: about } = useQueryOf('settings.about', {});
  return (
    <Card title={t('settings.about')}>
      {about && (
        <FactList
          facts={[
            [t('settings.version'), about.version],
            [t('settings.schemaVersion'), about.schemaVersion],
            [t('settings.shell'), t(`settings.shells.${about.shell}`)],
            [t('settings.dataFolder'), about.dataFolder],
            [t('settings.licence'), 'EUPL-1.2'],
          ]}
        />
      )}
      <Typography variant="subtitle1" sx={{ marginTop: 4 }}>
        {t('settings.offline')}
      </Typography>
      <Button component={Link} to="/settings/licences" sx={{ marginTop: 3 }}>
        {t('licences.open')}
      </Button>
    </Card>
  );
}
