/** The very pages of the PDF, as pictures. An SVG shown as an image runs no script and loads nothing. */
import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import type { RenderedReport } from '../../../shared/contract/reports.ts';
import { lightPalette } from '../../../shared/figures/tokens.ts';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useText } from '../../components/text/use-text.ts';

export function ReportPages({ rendered, isMaking }: { rendered: RenderedReport | null; isMaking: boolean }) {
  const { t } = useText();
  const addresses = usePageAddresses(rendered);
  if (!rendered) {
    return (
      <Card>
        <EmptyState sentence={t('reportPage.empty')} help={t('reportPage.emptyHelp')} />
      </Card>
    );
  }
  const count = rendered.pageCount;
  return (
    <Box
      component="ol"
      aria-label={t('reportPage.pages')}
      aria-busy={isMaking}
      sx={{
        listStyle: 'none',
        margin: 0,
        padding: 0,
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 380px), 1fr))',
        gap: 5,
        opacity: isMaking ? 0.5 : 1,
      }}
    >
      {addresses.map((address, index) => (
        <li key={address}>
          <Box
            component="img"
            src={address}
            alt={t('reportPage.pageAlt', { number: index + 1, count, title: rendered.title })}
            // Paper is white in the dark too.
            sx={{
              display: 'block',
              width: '100%',
              aspectRatio: '210 / 297',
              border: 1,
              borderColor: 'divider',
              bgcolor: lightPalette.surface,
            }}
          />
          <Box aria-hidden sx={{ marginTop: 1, color: 'text.secondary', fontSize: '0.78125rem' }}>
            {t('reportPage.page', { number: index + 1, count })}
          </Box>
        </li>
      ))}
    </Box>
  );
}

/** Object addresses of the pages, given back to the browser when another report takes their place. */
function usePageAddresses(rendered: RenderedReport | null): readonly string[] {
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    const made = (rendered?.pages ?? []).map((svg) =>
      URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })),
    );
    setAddresses(made);
    return () => {
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [rendered]);
  return addresses;
}
