import type { AddressInfo } from 'node:net';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { siteServer } from '../../scripts/serve-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, without a slash at its end. */
    site: string;
    /** Where the one Chromium of this test run listens. */
    chromium: string;
  }
}

// The package's arguments are made for a machine that runs one page and forgets it. With the first two Chromium dies
// when a context closes; the other two would switch off what these tests are to prove.
const unwanted = ['--single-process', '--no-zygote', '--disable-web-security', '--allow-running-insecure-content'];

/** Serves dist/ with its headers on a free port and starts one Chromium for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = siteServer('dist');
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const browser = await chromium.launchServer({
    executablePath: await sparticuz.executablePath(),
    args: sparticuz.args.filter((argument) => !unwanted.includes(argument)),
    headless: true,
  });
  project.provide('site', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  project.provide('chromium', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
}
