import type { APIRoute } from 'astro';
import { datasetFingerprint, datasetVersion } from '../../../../data.ts';
import { exhibitAt, exhibits } from '../../../../gallery/catalogue.ts';
import type { ExhibitAddress } from '../../../../gallery/catalogue.ts';
import { drawingsOf } from '../../../../gallery/drawings.ts';

export const getStaticPaths = () => [...exhibits().values()].flatMap((exhibit) =>
  drawingsOf(exhibit).map(({ name }) => ({ params: { chart: exhibit.chart.id, subject: exhibit.subject, drawing: name } })));

/** A chart as SVG that needs nothing beside it. */
export const GET: APIRoute = ({ params, site }) => {
  const found = drawingsOf(exhibitAt(params as unknown as ExhibitAddress)).find(({ name }) => name === params['drawing']);
  if (!found) throw new Error(`No drawing ${params['drawing']}`);
  return new Response(found.svg({ version: datasetVersion(), fingerprint: datasetFingerprint() }, site));
};
