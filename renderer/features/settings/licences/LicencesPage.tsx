/** Every package that ships with the program, with the terms it is shared under. */
import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormLabel from '@mui/material/FormLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { PackageLicence } from '../../../../shared/contract/about.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { Answered } from '../../../components/Answered.tsx';
import { Card } from '../../../components/Card.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { Trail } from '../../../components/Trail.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { matchingPackages } from './matching-packages.ts';
import { PackageEntry } from './PackageEntry.tsx';

export function LicencesPage() {
  const { t } = useText();
  const licences = useQueryOf('about.licences', {});
  const { data: about } = useQueryOf('settings.about', {});
  return (
    <>
      <Trail steps={[{ label: t('settings.heading'), to: '/settings' }]} here={t('licences.heading')} />
      <PageHeader heading={t('licences.heading')} subheading={t('licences.subheading')} />
      <Answered by={licences}>{(packages) => <PackageList packages={packages} />}</Answered>
      {about?.shell === 'electron' && (
        <Typography variant="subtitle1" component="p" sx={{ marginTop: 4 }}>
          {t('licences.chromium')}
        </Typography>
      )}
    </>
  );
}

function PackageList({ packages }: { packages: readonly PackageLicence[] }) {
  const { t } = useText();
  const [search, setSearch] = useState('');
  const shown = matchingPackages(packages, search);
  const isAll = shown.length === packages.length;
  return (
    <Stack spacing={4} sx={{ maxWidth: 820 }}>
      <SearchField value={search} onChange={setSearch} />
      <Typography role="status" component="p" sx={{ color: 'text.secondary' }}>
        {isAll
          ? t('licences.count', { count: packages.length })
          : t('licences.shown', { shown: shown.length, total: packages.length })}
      </Typography>
      <Card isFlush>
        {shown.length === 0 && <EmptyState sentence={t('licences.none')} />}
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {shown.map((each) => (
            <PackageEntry key={`${each.name} ${each.version}`} of={each} />
          ))}
        </Box>
      </Card>
    </Stack>
  );
}

function SearchField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useText();
  const id = useId();
  return (
    <FormControl sx={{ maxWidth: 360 }}>
      <FormLabel htmlFor={id}>{t('licences.search')}</FormLabel>
      <OutlinedInput
        id={id}
        type="search"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </FormControl>
  );
}
