import config from './web-test-runner.config.js';
export default { ...config, concurrency: 1, testsStartTimeout: 240000, testsFinishTimeout: 900000, browserStartTimeout: 240000, testFramework: { config: { ui: 'bdd', timeout: 200000 } } };
