import { createHash } from 'node:crypto';
import { errors } from 'oidc-provider';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import type { Pool } from 'pg';
import type { MachineClients } from '../machine-client/persistence/machine-clients.ts';
import type { Seal } from './seal.ts';

interface ArtifactRow {
  readonly payload: Buffer;
  readonly consumed: number | null;
}

const hashOf = (text: string | undefined): Buffer | null => (text === undefined ? null : createHash('sha256').update(text).digest());

const FOUND = `select payload, extract(epoch from consumed_at)::int as consumed from identity.oidc_artifact`;

/**
 * Keeps what the provider gives out. Ids are bearer secrets: only their hashes are kept, and the payloads are sealed.
 * Lifetimes are real time, also in the demo, whose movable clock is for the law's periods.
 */
export function oidcAdapter(pool: Pool, seal: Seal, machines: MachineClients): AdapterFactory {
  return (model) => (model === 'Client' ? clientAdapter(machines) : artifactAdapter(model, pool, seal));
}

function artifactAdapter(model: string, pool: Pool, seal: Seal): Adapter {
  const found = (rows: ArtifactRow[]): AdapterPayload | undefined => {
    const row = rows[0];
    if (!row) return undefined;
    const payload: AdapterPayload = JSON.parse(seal.open(row.payload, model).toString('utf8'));
    return row.consumed === null ? payload : { ...payload, consumed: row.consumed };
  };
  return {
    async upsert(id, payload, expiresIn) {
      const sealed = seal.seal(JSON.stringify(payload), model);
      await pool.query({
        name: 'oidc.upsert',
        text: `insert into identity.oidc_artifact (model, id_hash, uid_hash, grant_hash, account_id, payload, expires_at)
               values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))
               on conflict (model, id_hash) do update
               set uid_hash = excluded.uid_hash, grant_hash = excluded.grant_hash, account_id = excluded.account_id,
                   payload = excluded.payload, expires_at = excluded.expires_at`,
        values: [model, hashOf(id), model === 'Session' ? hashOf(payload.uid) : null, hashOf(payload.grantId), payload.accountId ?? null, sealed, expiresIn ?? null],
      });
    },
    async find(id) {
      const text = `${FOUND} where model = $1 and id_hash = $2 and (expires_at is null or expires_at > now())`;
      return found((await pool.query<ArtifactRow>({ name: 'oidc.find', text, values: [model, hashOf(id)] })).rows);
    },
    async findByUid(uid) {
      const text = `${FOUND} where model = $1 and uid_hash = $2 and (expires_at is null or expires_at > now())`;
      return found((await pool.query<ArtifactRow>({ name: 'oidc.find-by-uid', text, values: [model, hashOf(uid)] })).rows);
    },
    // The device flow is off.
    findByUserCode: async () => undefined,
    async consume(id) {
      const { rowCount } = await pool.query({
        name: 'oidc.consume',
        text: `update identity.oidc_artifact set consumed_at = now() where model = $1 and id_hash = $2 and consumed_at is null`,
        values: [model, hashOf(id)],
      });
      // Two exchanges of one code at the same moment both find it unused: the second to arrive here is refused.
      if (rowCount === 0) throw new errors.InvalidGrant('already used');
    },
    async destroy(id) {
      await pool.query({ name: 'oidc.destroy', text: 'delete from identity.oidc_artifact where model = $1 and id_hash = $2', values: [model, hashOf(id)] });
    },
    async revokeByGrantId(grantId) {
      await pool.query({ name: 'oidc.revoke', text: 'delete from identity.oidc_artifact where model = $1 and grant_hash = $2', values: [model, hashOf(grantId)] });
    },
  };
}

/** Machine clients come from the directory; nobody registers one over the protocol. */
function clientAdapter(machines: MachineClients): Adapter {
  const readOnly = async (): Promise<never> => {
    throw new TypeError('clients are registered in the directory');
  };
  return {
    async find(id) {
      const machine = await machines.byClientId(id);
      if (machine === null) return undefined;
      return {
        client_id: machine.clientId,
        client_name: machine.name,
        // Compared through compareClientSecret with the hash; the secret itself is not kept.
        client_secret: machine.secretHash,
        token_endpoint_auth_method: 'client_secret_basic',
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
      };
    },
    upsert: readOnly,
    findByUid: readOnly,
    findByUserCode: readOnly,
    consume: readOnly,
    destroy: readOnly,
    revokeByGrantId: readOnly,
  };
}
