import { build, transform } from "esbuild";
import { readFile } from "node:fs/promises";
const css = { name:"css-text", setup(b){ b.onLoad({filter:/\.css$/}, async (a)=>({ contents:(await transform(await readFile(a.path,"utf8"),{loader:"css",minify:true, target:["chrome130","firefox140"]})).code.trim(), loader:"text"})) } };
const r = await build({ plugins:[css], entryPoints:["src/sidebar/mount.ts"], bundle:true, minify:true, format:"iife", globalName:"x", jsx:"automatic", jsxImportSource:"preact", target:["chrome130","firefox140"], write:false, metafile:true, define:{__SHADOW_MODE__:'"closed"'} });
console.log(r.outputFiles[0].contents.length);
const ins=Object.entries(Object.values(r.metafile.outputs)[0].inputs).sort((a,b)=>b[1].bytesInOutput-a[1].bytesInOutput);
console.log(ins.map(([k,v])=>k+" "+v.bytesInOutput).join("\n"), ins.reduce((s,[,v])=>s+v.bytesInOutput,0));
