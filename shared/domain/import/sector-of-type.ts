/** The sector that a type of actor belongs to, where a file does not say. */
import type { ActorType, Sector } from '../stakeholders/actor.ts';

export const SECTOR_OF_TYPE: Readonly<Partial<Record<ActorType, Sector>>> = {
  state: 'public',
  county: 'public',
  municipality: 'public',
  school: 'public',
  'health-service': 'public',
  police: 'public',
  business: 'private',
  association: 'voluntary',
  'faith-community': 'voluntary',
  'sports-club': 'voluntary',
  foundation: 'hybrid',
  research: 'hybrid',
  'social-enterprise': 'hybrid',
  'residents-group': 'residents',
};
