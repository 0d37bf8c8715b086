/** The polyfill refuses to load outside an extension; tests get the framework's in-memory browser in its place. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

export default fakeBrowser;
