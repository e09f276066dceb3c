// jest's own ts-jest wants TypeScript below 7; esbuild does the same in a few lines.
// `jest.mock` is therefore not hoisted: pass dependencies as arguments.
const { transformSync } = require("esbuild");

module.exports = {
  /** @param {string} source @param {string} path */
  process(source, path) {
    // Stylesheets are imported as text, as the bundler does.
    if (path.endsWith(".css"))
      return { code: `exports.__esModule = true; exports.default = ${JSON.stringify(source)};` };
    const loader = path.endsWith("x") ? "tsx" : path.endsWith(".ts") ? "ts" : "js";
    const { code, map } = transformSync(source, {
      loader,
      format: "cjs",
      target: "node20",
      sourcemap: "both",
      sourcefile: path,
      jsx: "automatic",
      jsxImportSource: "preact",
      // CommonJS has no address of its own; modules that run in both worlds ask for it.
      ...(source.includes("import.meta.url") && {
        define: { "import.meta.url": "moduleUrl" },
        banner: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;',
      }),
    });
    return { code, map };
  },
};
