import { join } from 'node:path';
import { publicNames, publicPages } from '@award/public-pages';
import { composeSupergraph, createGateway, migrateGateway } from '@award/service-gateway';
import { createIdentityProvider } from '@award/service-identity';
import type { ServiceEnvironment } from '@award/subgraph';
import { builtApps, trustedDocuments } from './built-apps.ts';
import { platformLog } from './platform-log.ts';
import type { PlatformInputs, RunningParts } from './platform-mode.ts';
import type { Schema } from './schemas.ts';
import { publicHalf } from './secrets.ts';
import { SERVICES } from './services.ts';
import { DIRECTORY, FILES } from './subgraphs.ts';
import { Undo } from './undo.ts';

/** An objection carries its evidence (Art. 12): 20 MB of documents, a third more in base64, and the text. */
const OBJECTION_BYTES = 30 * 1024 * 1024;

/** Runs all services and the gateway in this process; the gateway calls the subgraphs without a network. */
export async function startInProcess(inputs: PlatformInputs): Promise<RunningParts> {
  const { database, settings, secrets, publicOrigin } = inputs;
  const { demo } = settings;
  const log = platformLog(inputs.logTarget, 'platform');
  const undo = new Undo();
  const environmentOf = (schema: Schema): ServiceEnvironment => ({
    databaseUrl: database.url(schema),
    ownerDatabaseUrl: database.ownerUrl(schema),
    viewerPublicKey: publicHalf(secrets.viewerPrivateKey),
    dataDir: join(settings.dataDir, 'files', schema),
    demo,
    publicOrigin,
    log,
  });
  try {
    await Promise.all([...SERVICES.map(({ service, schema }) => service.migrate(environmentOf(schema))), migrateGateway(database.ownerUrl('gateway'))]);
    const subgraphs = await Promise.all(SERVICES.map(async ({ service, schema }) => undo.stopLater(await service.start(environmentOf(schema)))));
    const identity = undo.stopLater(
      await createIdentityProvider({
        databaseUrl: database.url('identity'),
        publicOrigin,
        keysDirectory: inputs.keysDirectory,
        gatewayClientSecret: secrets.clientSecret,
        bootstrapAdmin: settings.sysadmin,
        demo,
        log,
      }),
    );
    const apps = builtApps();
    const gateway = undo.stopLater(
      await createGateway({
        supergraphSdl: composeSupergraph(SERVICES.map(({ service }) => ({ name: service.name, sdl: service.sdl() }))),
        subgraphs,
        rolesKeptBy: DIRECTORY,
        filesServedBy: FILES,
        viewerPrivateKey: secrets.viewerPrivateKey,
        publicOrigin,
        databaseUrl: database.url('gateway'),
        directory: identity.directory,
        openId: { ...inputs.openId, audience: `${publicOrigin}/graphql` },
        ...(settings.openId === null && {
          provider: async (request, response) => {
            if (!(await identity.handler(request, response))) response.writeHead(404).end();
          },
        }),
        secret: secrets.sessionSecret,
        trustedDocuments: trustedDocuments(apps),
        openQueries: demo,
        bodyLimit: OBJECTION_BYTES,
        apps,
        publicPages,
        namesOf: publicNames,
        ...(settings.metricsToken !== null && { metricsToken: settings.metricsToken }),
        log,
      }),
    );
    await gateway.listen(settings.port, settings.host);
    return { bootstrapped: identity.bootstrapped, processes: () => ({}), stop: () => undo.run() };
  } catch (error) {
    await undo.run();
    throw error;
  }
}
