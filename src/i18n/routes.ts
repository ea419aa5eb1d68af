import { languages } from './index.ts';
import type { Language } from './index.ts';

/** The two addresses of a page that has no other parameter, for getStaticPaths: Chinese at the root, English under /en/. */
export const languageRoutes = () => languages.map((language) => ({ params: { lang: pathPart(language) }, props: { language } }));

/** What the rest parameter `[...lang]` holds for a language: nothing for Chinese. */
export const pathPart = (language: Language): string | undefined => (language === 'zh' ? undefined : language);
