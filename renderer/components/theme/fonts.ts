/** The two families as font files, the very ones the reports use. No font ever comes from the network. */
import interRegular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import interItalic from '@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf?url';
import interMedium from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url';
import interSemiBold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import serifRegular from '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf?url';
import serifSemiBold from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url';
import { HEADING_FONT, TEXT_FONT } from '../../../shared/figures/tokens.ts';

const face = (fontFamily: string, url: string, fontWeight: number, fontStyle = 'normal') => ({
  fontFamily: `'${fontFamily}'`,
  fontWeight,
  fontStyle,
  fontDisplay: 'swap',
  src: `url('${url}') format('truetype')`,
});

/** `@font-face` rules for emotion's global styles. */
export const fontFaces = [
  face(TEXT_FONT, interRegular, 400),
  face(TEXT_FONT, interItalic, 400, 'italic'),
  face(TEXT_FONT, interMedium, 500),
  face(TEXT_FONT, interSemiBold, 600),
  face(HEADING_FONT, serifRegular, 400),
  face(HEADING_FONT, serifSemiBold, 600),
];

export const textFamily = `'${TEXT_FONT}', system-ui, sans-serif`;
export const headingFamily = `'${HEADING_FONT}', Georgia, serif`;
