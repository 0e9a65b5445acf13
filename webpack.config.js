const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { movedTo } = require("./packing/address.js");

const CDN_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_JS_FOLDER = path.join(__dirname, "node_modules/@microsoft/office-js/dist");
const DEMO_WORKBOOK = "tests/workbooks/14-oakfield-primary.xlsx";

/**
 * webpack serve --env preview                  the pane beside an emulated workbook, over http, no Excel needed
 * webpack serve --env dev                      https dev server for sideloading manifest.xml in a real Excel
 * npm run build [-- --origin=https://…]        the add-in, into dist/ (packing/build.js)
 * webpack --mode production --env preview      the preview as static files, into dist-preview/
 */
module.exports = async (env, { mode = "development" }) => {
  const preview = Boolean(env.preview);
  const serving = Boolean(env.WEBPACK_SERVE);
  return {
    mode,
    context: __dirname,
    devtool: mode === "production" ? false : "source-map",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/index.ts",
      message: "./src/commands/message.ts",
      ...(preview ? { preview: "./src/preview/index.tsx" } : {}),
    },
    output: {
      path: path.join(__dirname, preview ? "dist-preview" : "dist"),
      filename: serving ? "[name].js" : "[name].[contenthash:8].js",
      chunkFilename: serving ? "[name].js" : "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        // Types are checked by `tsc` in `npm run check`; here they are only taken off.
        { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } },
      ],
    },
    optimization: { chunkIds: "named" },
    // Measured by size-limit, in gzip.
    performance: { hints: false },
    plugins: [
      page("taskpane", "src/taskpane/taskpane.html", preview, serving),
      page("commands", "src/commands/commands.html", preview, serving),
      page("message", "src/commands/message.html", preview, serving),
      ...(preview ? [page("preview", "src/preview/index.html", preview, serving, "index")] : []),
      new CopyPlugin({ patterns: filesFor(preview, env.origin) }),
    ],
    ...(serving ? { devServer: await server(preview) } : {}),
  };
};

function page(chunk, template, preview, serving, name = chunk) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template,
    chunks: [chunk],
    scriptLoading: "defer",
    // The template says where the page's own script stands: before office.js, so that both are fetched at once.
    inject: false,
    // Production takes office.js from Microsoft, as it asks; the preview takes the same library from node_modules.
    officeJs: preview ? "officejs/office.js" : CDN_OFFICE_JS,
    contentSecurityPolicy: contentSecurityPolicy(preview, serving),
  });
}

/**
 * Scripts from here and from Microsoft's CDN only; connections nowhere, so that no pupil's name can leave.
 * `frame-ancestors` cannot be said in a page: the web server says it (see docs/release.md).
 */
function contentSecurityPolicy(preview, serving) {
  const office = preview ? "" : " https://appsforoffice.microsoft.com";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src ${serving || preview ? "'self' ws: wss:" : "'none'"}`,
    `frame-src 'self'${office}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function filesFor(preview, origin) {
  const moving = (content) => (origin ? movedTo(content.toString(), origin) : content);
  const manifest = {
    from: "manifest.xml",
    to: "manifest.xml",
    transform: moving,
  };
  const icons = { from: "assets/icons/*.png", to: "[path][name][ext]" };
  const help = { from: "assets/help.html", to: "help.html", transform: moving };
  if (!preview) return [manifest, icons, help];
  return [
    manifest,
    icons,
    help,
    { from: "src/preview/preview.css", to: "preview.css" },
    { from: DEMO_WORKBOOK, to: "demo/oakfield-primary.xlsx" },
    // Over plain http office.js asks this page whether it may trust its host.
    { from: "src/preview/trust.html", to: "officejs/AgaveErrorUX/index.html" },
  ];
}

async function server(preview) {
  const common = {
    host: "localhost",
    hot: false,
    client: { overlay: false },
    allowedHosts: "auto",
  };
  if (!preview) {
    const certificates = require("office-addin-dev-certs");
    const options = await certificates.getHttpsServerOptions();
    return { ...common, port: 3000, server: { type: "https", options } };
  }
  // The next free port when 3000 is taken.
  process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= "3000";
  return {
    ...common,
    // A reload would lose the workbook that is open in the page.
    liveReload: false,
    port: "auto",
    // A build server has nobody to open a browser for.
    open: !process.env.CI,
    static: [{ directory: OFFICE_JS_FOLDER, publicPath: "/officejs", watch: false }],
  };
}
