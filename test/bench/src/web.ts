import { existsSync } from 'node:fs';
import { startPlatform } from '@award/infra-local';
import { prepareBenchPlay } from '@award/test-simulate';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';

// `npm run bench:web [-- --json]`: the first load of pages in chromium, at a quarter of the CPU, 10 Mbps, 40 ms.
const CHROMIUM = '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--disable-sync'];
const NETWORK = { offline: false, latency: 40, downloadThroughput: (10 * 1024 * 1024) / 8, uploadThroughput: (10 * 1024 * 1024) / 8 };
const CPU = { rate: 4 };
const PAGES = ['/', '/notices', '/honours', '/objection'] as const;
const LOADS = 5;

// As text: it runs in the page, whose types are not this program's.
const LCP = `new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true });
})`;

/** One first load: what crossed the wire, and when the largest content stood. */
interface Load {
  readonly kilobytes: number;
  readonly requests: number;
  readonly lcp: number;
}

async function loadOnce(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  let [bytes, requests] = [0, 0];
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await wire.send('Network.enable');
  await wire.send('Network.emulateNetworkConditions', NETWORK);
  await wire.send('Emulation.setCPUThrottlingRate', CPU);
  await page.goto(url, { waitUntil: 'networkidle' });
  const lcp = await page.evaluate<number>(LCP);
  await context.close();
  return { kilobytes: Math.round(bytes / 102.4) / 10, requests, lcp: Math.round(lcp) };
}

const middle = (loads: readonly Load[]): Load | undefined => loads.toSorted((a, b) => a.lcp - b.lcp)[loads.length >> 1];

if (!existsSync(CHROMIUM)) {
  console.error(`没有找到 ${CHROMIUM}，未测量。 No chromium at ${CHROMIUM}: nothing was measured.`);
  process.exit(1);
}
const platform = await startPlatform();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
try {
  const sysadmin = { login: platform.sysadmin.login, password: platform.sysadmin.password ?? '' };
  await prepareBenchPlay({ origin: platform.origin, sysadmin, from: '2026-03-02', seed: 1, onStep: () => undefined });
  const result: Record<string, Load | undefined> = {};
  for (const path of PAGES) {
    const loads: Load[] = [];
    for (let load = 0; load < LOADS; load += 1) loads.push(await loadOnce(browser, platform.origin + path));
    result[path] = middle(loads);
  }
  const line = ([path, load]: [string, Load | undefined]): string => `${path.padEnd(12)} ${load?.kilobytes} KB  ${load?.requests} requests  LCP ${load?.lcp} ms`;
  console.log(process.argv.includes('--json') ? JSON.stringify(result) : Object.entries(result).map(line).join('\n'));
} finally {
  await browser.close();
  await platform.stop();
}
process.exit(0);
