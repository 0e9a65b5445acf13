/**
 * The number format library, in one place: version 4.0.1 names a file for `require` that it does not ship, so that its
 * package name resolves for bundlers but not for jest and tsx. The file itself is what the package means.
 */
export { format } from "../../../node_modules/numfmt/dist/index.js";
