// The test environment of the sidebar: Node's, with jsdom loaded by Node itself, since jest cannot load all of it.
const { TestEnvironment } = require('jest-environment-node');
const { JSDOM } = require('jsdom');

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.JSDOM = JSDOM;
  }
};
