import {
  main
} from "./chunk-U4LZPEO6.js";
import "./chunk-O5WL4KRC.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-4QGUEBXB.js";
import "./chunk-AH5YDKXM.js";
import "./chunk-JG6SUIAF.js";
import "./chunk-RPLOHWNJ.js";
import {
  spec2 as spec
} from "./chunk-NUIR4Y74.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XGS34SEP.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
