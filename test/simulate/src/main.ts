import { startPlatform } from '@award/infra-local';
import { closeConnections } from './client/browser.ts';
import { resultAsJson, resultAsText } from './record/summary.ts';
import { simulate } from './simulate.ts';

// `npm run simulate [-- --json] [-- --seed=N] [-- --from=YYYY-MM-DD] [-- --distributed]`
const option = (name: string): string | undefined => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const json = process.argv.includes('--json');
const platform = await startPlatform({ distributed: process.argv.includes('--distributed') });
let failed = true;
try {
  const result = await simulate({
    origin: platform.origin,
    sysadmin: { login: platform.sysadmin.login, password: platform.sysadmin.password ?? '' },
    from: option('from') ?? '2022-03-01',
    seed: Number(option('seed') ?? 20260301),
    onStep: (line) => (json ? undefined : console.log(line)),
  });
  console.log(json ? JSON.stringify(resultAsJson(result)) : resultAsText(result));
  failed = result.record.failed.length > 0;
} finally {
  await closeConnections();
  await platform.stop();
}
process.exit(failed ? 1 : 0);
