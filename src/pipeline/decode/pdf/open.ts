import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Finding } from '../../finding.ts';
import { damaged, encrypted } from '../faults.ts';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** A PDF that is open. `close` frees what it holds. */
export interface OpenPdf {
  pdf: PDFDocumentProxy;
  operators: Readonly<Record<string, number>>;
  /** pdf.js's number for leaving out comments and form fields. */
  withoutAnnotations: number;
  close: () => Promise<void>;
}

/** Kept from document to document: to start pdf.js takes longer than to read one. */
let engine: Promise<{ pdfjs: Pdfjs; worker: InstanceType<Pdfjs['PDFWorker']> }> | null = null;

async function start() {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return { pdfjs, worker: new pdfjs.PDFWorker({ verbosity: pdfjs.VerbosityLevel.ERRORS }) };
}

/**
 * Opens a PDF for its text. Nothing in it is executed or fetched: scripts, attachments and links stay unread, pictures
 * are not unpacked. A document that only its owner's password protects (no copying, no printing) opens like any other.
 * `resources` is where the folders `cmaps` and `standard_fonts` of pdfjs-dist are.
 */
export async function openPdf(bytes: Uint8Array, resources: string): Promise<OpenPdf | Finding> {
  const { pdfjs, worker } = await (engine ??= start());
  const task = pdfjs.getDocument({
    data: bytes.slice(), worker, verbosity: pdfjs.VerbosityLevel.ERRORS,
    cMapUrl: `${resources}cmaps/`, standardFontDataUrl: `${resources}standard_fonts/`,
    ...withoutOutlines(), useSystemFonts: false, isEvalSupported: false, useWasm: false, stopAtErrors: false, enableXfa: false,
    maxImageSize: largestPicture, isOffscreenCanvasSupported: false, isImageDecoderSupported: false,
  });
  try {
    return { pdf: await task.promise, operators: pdfjs.OPS, withoutAnnotations: pdfjs.AnnotationMode.DISABLE, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    return error instanceof Error && error.name === 'PasswordException' ? encrypted() : damaged();
  }
}

/**
 * Keeps pdf.js from working out how every character is drawn, a fifth of its time on 洪泽 2023 (222 against 274 ms): it does
 * so where it can give fonts to nobody. Outside web pages it is told of a page that takes fonts and does nothing with them;
 * one that takes them as they are (`fonts`) spares it to write each out as text, a sixth more.
 */
function withoutOutlines(): { disableFontFace: boolean; ownerDocument?: HTMLDocument } {
  if ('document' in globalThis) return { disableFontFace: true };
  const style = { sheet: { cssRules: [], insertRule: () => 0 }, remove: () => undefined };
  const page = { createElement: () => style, documentElement: { getElementsByTagName: () => [{ append: () => undefined }] } };
  return { disableFontFace: false, ownerDocument: { ...page, ...(takesFonts() ? { fonts: new Set() } : {}) } as unknown as HTMLDocument };
}

/** Node has no FontFace; pdf.js makes one of each font. A worker of a browser has its own, which would look at them. */
function takesFonts(): boolean {
  const scope = globalThis as { FontFace?: unknown };
  scope.FontFace ??= UnseenFont;
  return scope.FontFace === UnseenFont;
}

class UnseenFont {
  readonly loaded = Promise.resolve();
}

/** Pixels. No picture is needed to read text; pdf.js takes 0 for no limit. */
const largestPicture = 1;

/** The folder of pdfjs-dist: a path in Node, an address in a browser that resolves packages. */
export function packagedResources(): string {
  const root = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'));
  return root.protocol === 'file:' ? decodeURIComponent(root.pathname) : root.href;
}
