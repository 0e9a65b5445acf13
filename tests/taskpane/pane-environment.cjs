const { TestEnvironment } = require("jest-environment-jsdom");

const { TextEncoder, TextDecoder, structuredClone, setImmediate, clearImmediate } = globalThis;

/** A browser's window for the pane, with the parts of Node that the emulated Excel beside it needs. */
module.exports = class PaneEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, {
      TextEncoder,
      TextDecoder,
      Uint8Array,
      ArrayBuffer,
      setImmediate,
      clearImmediate,
      structuredClone,
      ResizeObserver: NothingResizes,
    });
    // jsdom takes a window for left when the focused button goes; a browser does not.
    this.dom.window.document.hasFocus = () => true;
  }
};

/** jsdom does no layout. */
class NothingResizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}
