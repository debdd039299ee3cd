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

/** High contrast on white: every text colour stands 7:1 or more against every ground it is used on (a test measures it). */
export const highContrastLightPalette: Palette = {
  background: '#FFFFFF',
  surface: '#FFFFFF',
  line: '#595959',
  faintLine: '#DCDCDC',
  ink: '#000000',
  inkSecond: '#2E2E2E',
  inkThird: '#404040',
  brand: '#00363A',
  navigation: '#000000',
  tint: '#D5ECEA',
  good: '#0B4A22',
  goodTint: '#E3F5E9',
  warning: '#553500',
  warningTint: '#FFF1D6',
  bad: '#7D0A22',
  badTint: '#FFE8EC',
  information: '#0B3A68',
  informationTint: '#E3EFFB',
  violet: '#472A7A',
  business: '#553500',
};

/** High contrast on black. */
export const highContrastDarkPalette: Palette = {
  background: '#000000',
  surface: '#000000',
  line: '#9A9A9A',
  faintLine: '#2A2A2A',
  ink: '#FFFFFF',
  inkSecond: '#E2E2E2',
  inkThird: '#C8C8C8',
  brand: '#9BE8E2',
  navigation: '#1A1A1A',
  tint: '#12383A',
  good: '#A5EBBD',
  goodTint: '#0B2A17',
  warning: '#FFD48A',
  warningTint: '#33240A',
  bad: '#FFB3C1',
  badTint: '#3A0F1B',
  information: '#B5D8FF',
  informationTint: '#0C2440',
  violet: '#DCC9FF',
  business: '#FFD48A',
};

/** Families as the font files name themselves; the same files are on screen and in the PDF. */
export const TEXT_FONT = 'Inter';
export const HEADING_FONT = 'Source Serif 4';
