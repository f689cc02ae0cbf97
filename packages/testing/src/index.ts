export { createTestApi, type TestApi, type TestApiOptions } from './test-api.js';
export { settableClock, type SettableClock } from './settable-clock.js';
export { createTestServer, type TestFetch, type TestServer, type TestServerOptions } from './test-server.js';
export { sampleHistory, type SampleOptions } from './sample/sample-history.js';
export { sampleProgram } from './sample/sample-program.js';
