import type { APIRoute } from 'astro';
import { exhibitAt, exhibitRoutes } from '../../../../gallery/catalogue.ts';
import type { ExhibitAddress } from '../../../../gallery/catalogue.ts';
import { oembed } from '../../../../gallery/oembed.ts';
import { languages } from '../../../../i18n/index.ts';
import type { Language } from '../../../../i18n/index.ts';

export const getStaticPaths = () => exhibitRoutes().flatMap(({ params }) => languages.map((language) => ({ params: { ...params, language } })));

/** What a page that is given the chart's address embeds: oEmbed 1.0, found by the link in the chart page's head. */
export const GET: APIRoute = ({ params, site }) => Response.json(oembed(exhibitAt(params as unknown as ExhibitAddress), params['language'] as Language, site));
