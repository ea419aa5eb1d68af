import { parentPort, workerData } from 'node:worker_threads';
import { drawPicture } from './picture.ts';

const { fonts, width } = workerData as { fonts: string[]; width: number };

parentPort?.on('message', ({ id, svg }: { id: number; svg: string }) => {
  parentPort?.postMessage({ id, png: drawPicture(svg, fonts, width) });
});
