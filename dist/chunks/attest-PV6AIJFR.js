import {
  main
} from "./chunk-HHAUJDOJ.js";
import "./chunk-OG6ZDX6G.js";
import "./chunk-OP6VAB34.js";
import "./chunk-AKKQLPG3.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-EBB7BFM5.js";
import "./chunk-EWJ6TGTV.js";
import {
  spec5 as spec
} from "./chunk-NUIR4Y74.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XGS34SEP.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
