/** The top of the register: what in it needs somebody, how many there are, and what is done with it as a whole. */
import type { ReactNode } from 'react';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { pointOfRegister } from './register-point.ts';
import type { Register } from './use-register.ts';

export function RegisterHeader({ rows, actions }: Pick<Register, 'rows'> & { actions: ReactNode }) {
  const { t } = useText();
  const { data: duplicates } = useQueryOf('register.duplicates', {}, { enabled: rows.length > 1 });
  const point = pointOfRegister(rows, duplicates?.count ?? 0);
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  return (
    <PageHeader
      heading={
        point.is === 'count'
          ? t('register.heading', { count: rows.length })
          : t(`register.point.${point.is}`, point)
      }
      subheading={
        rows.length > 0 &&
        t('register.subheading', {
          hasPoint: point.is === 'count' ? 'no' : 'yes',
          total: rows.length,
          organisations: count('organisation'),
          units: count('unit'),
          people: count('person'),
        })
      }
      actions={actions}
    />
  );
}
