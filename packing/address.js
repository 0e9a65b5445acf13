const { URL } = require("node:url");

/** The address that manifest.xml is written with. */
const DEV_ADDRESS = "https://localhost:3000";

/**
 * Where the add-in will stand, as it goes before every path of the manifest: "https://maps.example.sch.uk" or, below
 * another site, "https://example.sch.uk/maps".
 * @param {string} said what was typed
 * @throws Error in words for whoever typed it
 */
function addressFrom(said) {
  let url;
  try {
    url = new URL(said);
  } catch {
    throw new Error(`“${said}” is no web address: write it like https://maps.example.sch.uk`);
  }
  if (url.protocol !== "https:")
    throw new Error(`Office opens add-ins over https only, and “${said}” is not.`);
  if (url.search !== "" || url.hash !== "")
    throw new Error(`“${said}” holds a ? or a #: write the address of the folder alone.`);
  return `${url.origin}${url.pathname}`.replace(/\/$/, "");
}

/** @param {string} text of the manifest or of a page @param {string} address as from `addressFrom` */
function movedTo(text, address) {
  return text.replaceAll(DEV_ADDRESS, address);
}

module.exports = { DEV_ADDRESS, addressFrom, movedTo };
