/** The first step: how the file is read, what its columns mean, and what goes for rows that do not say. */
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ImportPreview } from '../../../shared/contract/import.ts';
import type { ImportMapping } from '../../../shared/domain/import/fields.ts';
import { ACTOR_KINDS, ACTOR_TYPES, SECTORS } from '../../../shared/domain/stakeholders/actor.ts';
import { useTermChoices } from '../../components/form/choice-fields.tsx';
import { PlainSelect } from '../../components/form/PlainSelect.tsx';
import { useText } from '../../components/text/use-text.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { ReadingChoices } from './ReadingChoices.tsx';
import { useArrivalFocus } from './use-arrival-focus.ts';
import type { Import } from './use-import.ts';

export interface ColumnsProps {
  readonly importing: Import;
  readonly preview: ImportPreview;
  readonly mapping: ImportMapping;
}

export function ColumnsStep(props: ColumnsProps) {
  const { t } = useText();
  const { preview } = props;
  const first = useArrivalFocus<HTMLParagraphElement>();
  return (
    <>
      <div>
        <Typography ref={first} tabIndex={-1} sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
          {t('import.dialog.file', {
            fileName: preview.fileName,
            rows: preview.rowCount,
            connections: preview.connectionCount,
          })}
        </Typography>
        {preview.isRemembered && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('import.dialog.remembered')}
          </Typography>
        )}
      </div>
      <ReadingChoices {...props} />
      {preview.headers.length === 0 ? (
        <Typography>{t('import.dialog.onlyConnections')}</Typography>
      ) : (
        <>
          <ColumnTable {...props} />
          <Defaults {...props} />
        </>
      )}
    </>
  );
}

function Defaults({ importing, mapping }: ColumnsProps) {
  const { t } = useText();
  const kinds = useTermChoices('actorKind', ACTOR_KINDS);
  const sectors = useTermChoices('sector', SECTORS);
  const types = useTermChoices('actorType', ACTOR_TYPES);
  const choose = (changes: Partial<ImportMapping['defaults']>) =>
    importing.setMapping({ ...mapping, defaults: { ...mapping.defaults, ...changes } });
  const ways = (['update', 'skip'] as const).map((value) => ({
    value,
    label: t(value === 'update' ? 'import.dialog.knownUpdate' : 'import.dialog.knownSkip'),
  }));
  return (
    <>
      <Box component="section" aria-labelledby="import-defaults">
        <Typography id="import-defaults" variant="h3" sx={{ marginBottom: 2 }}>
          {t('import.dialog.defaultsTitle')}
        </Typography>
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))' }}>
          <PlainSelect
            label={t('import.field.kind')}
            value={mapping.defaults.kind}
            choices={kinds}
            onChange={(kind) => choose({ kind: kind as ImportMapping['defaults']['kind'] })}
          />
          <PlainSelect
            label={t('import.field.sector')}
            value={mapping.defaults.sector}
            choices={sectors}
            onChange={(sector) => choose({ sector: sector as ImportMapping['defaults']['sector'] })}
          />
          <PlainSelect
            label={t('import.field.type')}
            value={mapping.defaults.type}
            choices={types}
            onChange={(type) => choose({ type: type as ImportMapping['defaults']['type'] })}
          />
        </Box>
      </Box>
      <Box sx={{ maxWidth: 480 }}>
        <PlainSelect
          label={t('import.dialog.knownTitle')}
          value={mapping.known}
          choices={ways}
          onChange={(known) => importing.setMapping({ ...mapping, known: known as ImportMapping['known'] })}
          help={t('import.dialog.knownHelp')}
        />
      </Box>
    </>
  );
}
