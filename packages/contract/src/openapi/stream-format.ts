/** How the stream of events reads, for the reference. */
export const streamDescription = [
  'Server-sent events (`text/event-stream`). A message without a name is a change; `data` holds it.',
  'A block with an `id` alone moves the place to resume from and says that the connection lives; it comes every 15 seconds.',
  '`event: reset`: the place asked for is not kept any more; load again what you show.',
  '`event: end`: the server closes; `data` has `code` and `detail` as a problem has them. `unavailable`: connect again at once.',
].join('\n');

export const exampleStream = `id: evt_41

id: evt_42
data: {"id":"evt_42","type":"task.completed","at":"2026-04-14T17:20:00.000Z","subject":{"kind":"task","id":"tsk_kickoff"},"version":3,"connection":null}

`;
