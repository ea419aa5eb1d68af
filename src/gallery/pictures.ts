import { hasPictures } from '../data.ts';
import type { Language } from '../i18n/index.ts';

/** Pixels across of a picture made at build. */
export const pictureWidth = 1080;

export const pictureName = (language: Language): string => `picture-${language}.png`;

/** Whether the build that these pages belong to makes pictures (scripts/build-site.ts): only then are they linked. */
export const picturesMade = (): boolean => hasPictures();
