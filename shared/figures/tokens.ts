/** Colours, type and shapes that screen and paper share. The values are those of the look. */

export interface Palette {
  readonly background: string;
  readonly surface: string;
  readonly line: string;
  readonly faintLine: string;
  readonly ink: string;
  readonly inkSecond: string;
  /** Only for large or decorative text: its contrast is below 4.5:1. */
  readonly inkThird: string;
  readonly brand: string;
  readonly navigation: string;
  readonly tint: string;
  readonly good: string;
  readonly goodTint: string;
  readonly warning: string;
  readonly warningTint: string;
  readonly bad: string;
  readonly badTint: string;
  readonly information: string;
  readonly informationTint: string;
  readonly violet: string;
  readonly business: string;
}

export const lightPalette: Palette = {
  background: '#F7F5F0',
  surface: '#FFFFFF',
  line: '#E3DED3',
  faintLine: '#EFEBE2',
  ink: '#1C2B2A',
  inkSecond: '#56625F',
  inkThird: '#7C8784',
  brand: '#17494D',
  navigation: '#0F3538',
  tint: '#E4EEEC',
  good: '#2F7148',
  goodTint: '#E3F0E7',
  warning: '#94610C',
  warningTint: '#FAEFD9',
  bad: '#A8324A',
  badTint: '#F8E6E9',
  information: '#2A5B8C',
  informationTint: '#E4EDF6',
  violet: '#6D4C9F',
  business: '#A66A10',
};

export const darkPalette: Palette = {
  background: '#121A1B',
  surface: '#1A2425',
  line: '#304041',
  faintLine: '#263334',
  ink: '#E9EFEC',
  inkSecond: '#A9B8B4',
  inkThird: '#82928E',
  brand: '#7FC4BF',
  navigation: '#0E2A2C',
  tint: '#1F3638',
  good: '#83CB9D',
  goodTint: '#1D3526',
  warning: '#E6B868',
  warningTint: '#3A2E17',
  bad: '#EE8CA0',
  badTint: '#3C1F27',
  information: '#8FBCE8',
  informationTint: '#1C2F42',
  violet: '#C0A5EA',
  business: '#E6B868',
};

/** Families as the font files name themselves; the same files are on screen and in the PDF. */
export const TEXT_FONT = 'Inter';
export const HEADING_FONT = 'Source Serif 4';
