import { createServer } from 'node:http';
import pg from 'pg';

// The floor, a process of its own: bare node:http and one SQL statement that returns the page as JSON.
const PAGE = `select json_build_object('edges', coalesce(json_agg(json_build_object('node', json_build_object('id', x.id, 'number', x.number, 'stage', x.stage,
    'organization', json_build_object('id', o.id, 'name', o.name), 'panelSummary', json_build_object('stage', s.review_stage, 'assigned', s.assigned, 'submitted', s.submitted)))
    order by x.clock_order, x.id), '[]'))::text as body
  from (select * from application.application where cycle_id = $1 and stage = $2 and division_code = $3 and (clock_order, id) > ($4::timestamptz, '00000000-0000-0000-0000-000000000000'::uuid)
        order by clock_order, id limit 20) x
  join application.organization o on o.id = x.organization_id left join panel.case_summary s on s.application_id = x.id`;
const CASE = `select json_build_object('id', a.id, 'number', a.number, 'stage', a.stage, 'organization', json_build_object('name', o.name))::text as body
  from application.application a join application.organization o on o.id = a.organization_id where a.id = $1`;

const pool = new pg.Pool({ connectionString: process.env['BENCH_DATABASE_URL'], max: 12 });
interface Asked {
  page?: { cycleId: string; stage: string; division: string; after: string };
  caseId?: string;
  insert?: boolean;
}

async function answer({ page, caseId }: Asked): Promise<string> {
  const query = page
    ? { name: 'page', text: PAGE, values: [page.cycleId, page.stage, page.division, page.after] }
    : { name: 'case', text: CASE, values: [caseId] };
  const { rows } = await pool.query<{ body: string }>(query);
  return rows[0]?.body ?? 'null';
}

async function insert(): Promise<string> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({ name: 'insert', text: 'insert into public.bench_floor (value) values ($1)', values: [1] });
    await client.query('commit');
    return '{"ok":true}';
  } finally {
    client.release();
  }
}

await pool.query('create table if not exists public.bench_floor (id bigint generated always as identity primary key, value int not null)');
const server = createServer(async (request, response) => {
  let body = '';
  for await (const part of request as AsyncIterable<Buffer>) body += part.toString();
  const asked = JSON.parse(body) as Asked;
  response.writeHead(200, { 'content-type': 'application/json' }).end(asked.insert ? await insert() : await answer(asked));
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port));
process.once('disconnect', () => process.exit(0));
