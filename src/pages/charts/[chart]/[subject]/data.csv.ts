import type { APIRoute } from 'astro';
import { exhibitAt, exhibitRoutes } from '../../../../gallery/catalogue.ts';
import type { ExhibitAddress } from '../../../../gallery/catalogue.ts';
import { chartCsv } from '../../../../gallery/csv.ts';
import { chartFigures } from '../../../../gallery/rows.ts';

export const getStaticPaths = exhibitRoutes;

/** The figures of a chart as CSV. */
export const GET: APIRoute = ({ params }) => new Response(chartCsv(chartFigures(exhibitAt(params as unknown as ExhibitAddress))));
