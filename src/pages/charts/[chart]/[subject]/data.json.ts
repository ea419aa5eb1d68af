import type { APIRoute } from 'astro';
import { datasetFingerprint, datasetVersion } from '../../../../data.ts';
import { exhibitAt, exhibitRoutes } from '../../../../gallery/catalogue.ts';
import type { ExhibitAddress } from '../../../../gallery/catalogue.ts';
import { chartJson } from '../../../../gallery/json.ts';

export const getStaticPaths = exhibitRoutes;

/** The figures of a chart as JSON, with what the page's script shows of each. */
export const GET: APIRoute = ({ params }) =>
  Response.json(chartJson(exhibitAt(params as unknown as ExhibitAddress), { version: datasetVersion(), fingerprint: datasetFingerprint() }));
