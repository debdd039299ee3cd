/** Operations on indicators and their values. */
import type { measurementContract } from '../../../shared/contract/measurement.ts';
import type { HandlersFor } from '../handlers.ts';
import { indicatorValueTable } from './measurement-repository.ts';
import {
  createIndicator,
  createValue,
  deleteIndicator,
  getIndicator,
  listIndicators,
  updateIndicator,
} from './measurement-service.ts';

export const measurementHandlers = {
  'measurement.listIndicators': (_input, { db }) => listIndicators(db),
  'measurement.getIndicator': ({ id }, { db }) => getIndicator(db, id),
  'measurement.createIndicator': (input, { db }) => createIndicator(db, input),
  'measurement.updateIndicator': (input, { db }) => updateIndicator(db, input),
  'measurement.deleteIndicator': ({ id }, { db }) => deleteIndicator(db, id),
  'measurement.createValue': (input, { db }) => createValue(db, input),
  'measurement.updateValue': ({ id, ...changes }, { db }) => indicatorValueTable.update(db, id, changes),
  'measurement.deleteValue': ({ id }, { db }) => {
    indicatorValueTable.remove(db, id);
    return null;
  },
} satisfies HandlersFor<typeof measurementContract>;
