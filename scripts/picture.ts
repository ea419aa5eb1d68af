import { Resvg } from '@resvg/resvg-js';

/** A drawing as PNG, so many pixels wide. Letters come from the given font files alone, so that every machine draws the same. */
export const drawPicture = (svg: string, fonts: string[], width: number): Uint8Array => new Resvg(svg, {
  fitTo: { mode: 'width', value: width },
  font: { loadSystemFonts: false, fontFiles: fonts, defaultFontFamily: 'Noto Sans SC', sansSerifFamily: 'Noto Sans SC', serifFamily: 'Noto Sans SC' },
}).render().asPng();
