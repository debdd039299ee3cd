/** What the report is to show, and the button that makes it. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import { FormProvider, useWatch } from 'react-hook-form';
import { z } from 'zod';
import {
  PDF_STANDARDS,
  REPORT_TYPES,
  type ReportType,
  reportOptions,
} from '../../../shared/contract/reports.ts';
import { LANGUAGES, type Language } from '../../../shared/domain/languages.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Card } from '../../components/Card.tsx';
import { CheckField, SelectField } from '../../components/form/choice-fields.tsx';
import { DateField } from '../../components/form/fields.tsx';
import { useFormOf } from '../../components/form/use-form-of.ts';
import { RefusalLine } from '../../components/RefusalLine.tsx';
import { today } from '../../components/text/local-time.ts';
import { useText } from '../../components/text/use-text.ts';
import type { Report } from './use-report.ts';

/** An empty date field is null; the contract leaves the day out instead. The field of the map has a word for the whole. */
const WHOLE = 'whole';
const schema = reportOptions.extend({
  since: reportOptions.shape.since.nullable(),
  mapId: z.union([z.literal(WHOLE), reportOptions.shape.mapId]),
});

/** In sight whatever the window's height: it is what the page is for. */
const footStyle = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  paddingBlock: 2,
  bgcolor: 'background.paper',
} as const;

export function ReportOptionsForm(props: {
  type: ReportType;
  language: Language;
  report: Report;
  onMake: () => void;
}) {
  const { t } = useText();
  const { report } = props;
  const { form, submit } = useFormOf({
    schema,
    defaultValues: {
      type: props.type,
      language: props.language,
      standard: 'a-2a',
      asOf: today(),
      since: null,
      namesPeople: false,
      mapId: WHOLE,
    },
    save: async ({ since, mapId, ...options }) => {
      props.onMake();
      const map = options.type === 'stakeholders' && mapId !== WHOLE ? { mapId } : {};
      await report.make({ ...options, ...map, ...(since ? { since } : {}) });
      return { ok: true, value: null };
    },
  });
  return (
    // Clipped and not hidden: a card that hides what runs over would keep its foot from staying in sight.
    <Card title={t('reportPage.options')} sx={{ overflow: 'clip' }}>
      <FormProvider {...form}>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Stack spacing={4}>
            <OptionFields />
            <Box sx={footStyle}>
              {report.isRunning ? (
                <Making report={report} />
              ) : (
                <Button
                  type="submit"
                  fullWidth
                  variant={report.rendered ? 'outlined' : 'contained'}
                  color="primary"
                >
                  {report.rendered ? t('reportPage.makeAgain') : t('reportPage.make')}
                </Button>
              )}
              <RefusalLine refusal={report.refusal} />
            </Box>
          </Stack>
        </form>
      </FormProvider>
    </Card>
  );
}

function OptionFields() {
  const { t } = useText();
  const type = useWatch<{ type: ReportType }, 'type'>({ name: 'type' });
  return (
    <>
      <SelectField
        name="type"
        label={t('reportPage.type')}
        help={t(`reportPage.typeHelp.${type}`)}
        isRequired
        choices={REPORT_TYPES.map((value) => ({ value, label: t(`reportPage.types.${value}`) }))}
      />
      {type === 'stakeholders' && <MapField />}
      <SelectField
        name="language"
        label={t('reportPage.language')}
        isRequired
        choices={LANGUAGES.map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
      />
      <DateField
        name="asOf"
        label={t('reportPage.asOf')}
        help={t('reportPage.asOfHelp')}
        max={today()}
        isRequired
      />
      <DateField
        name="since"
        label={t('reportPage.since')}
        help={t(`reportPage.sinceHelp.${type}`)}
        max={today()}
      />
      <SelectField
        name="standard"
        label={t('reportPage.standard')}
        help={t('reportPage.standardHelp.a-2a')}
        isRequired
        choices={PDF_STANDARDS.map((value) => ({ value, label: t(`reportPage.standards.${value}`) }))}
      />
      <CheckField
        name="namesPeople"
        label={t('reportPage.namesPeople')}
        help={t('reportPage.namesPeopleHelp')}
      />
    </>
  );
}

/** Which map; not asked where there is only that of the whole initiative. */
function MapField() {
  const { t } = useText();
  const { data: maps = [] } = useQueryOf('maps.list', {});
  if (maps.length === 0) return null;
  const choices = maps.map(({ id, name }) => ({ value: id as string, label: name }));
  return (
    <SelectField
      name="mapId"
      label={t('reportPage.map')}
      isRequired
      choices={[{ value: WHOLE, label: t('maps.whole') }, ...choices]}
    />
  );
}

function Making({ report }: { report: Report }) {
  const { t } = useText();
  return (
    <Box>
      <LinearProgress
        variant={report.share > 0 ? 'determinate' : 'indeterminate'}
        value={report.share * 100}
        aria-label={t('reportPage.making')}
        sx={{ borderRadius: '4px', marginBottom: 2 }}
      />
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between' }}>
        <span role="status">{t('reportPage.making')}</span>
        <Button size="small" onClick={report.cancel}>
          {t('reportPage.cancel')}
        </Button>
      </Box>
    </Box>
  );
}
