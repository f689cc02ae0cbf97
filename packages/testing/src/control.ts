import * as z from 'zod/mini';
import type { TestApi } from './test-api.js';

const clockBody = z.union([z.strictObject({ at: z.iso.datetime() }), z.strictObject({ advance: z.number() })]);
const suspensionBody = z.strictObject({ reason: z.nullable(z.string()) });

/**
 * What tests in a browser do to the server they run against; null for any other path.
 *
 * `GET /__gangway/partners` · `POST /__gangway/session?handle=…&persona=…` · `POST /__gangway/clock` with `{ at }` or
 * `{ advance }` in milliseconds · `POST /__gangway/suspension?handle=…` with `{ reason }`, null lifting it ·
 * `POST /__gangway/reset`
 */
export async function answerControl(api: TestApi, request: Request): Promise<Response | null> {
  const { pathname, searchParams } = new URL(request.url);
  if (!pathname.startsWith('/__gangway/')) return null;
  const server = api.server();
  switch (`${request.method} ${pathname.slice('/__gangway/'.length)}`) {
    case 'GET partners':
      return Response.json(server.partners);
    case 'POST session': {
      const token = await server.session(searchParams.get('handle') ?? '', searchParams.get('persona') ?? undefined);
      return Response.json({ token });
    }
    case 'POST clock': {
      const body = z.parse(clockBody, await request.json());
      if ('at' in body) server.clock.set(body.at);
      else server.clock.advance(body.advance);
      return Response.json({ now: server.clock.now() });
    }
    case 'POST suspension': {
      const { reason } = z.parse(suspensionBody, await request.json());
      await server.suspend(searchParams.get('handle') ?? '', reason);
      return Response.json({ reason });
    }
    case 'POST reset':
      await api.reset();
      return Response.json({ partners: api.server().partners });
    default:
      return Response.json({ detail: `There is no ${request.method} ${pathname}.` }, { status: 404 });
  }
}
