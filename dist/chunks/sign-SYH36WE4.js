import {
  main
} from "./chunk-2HMKQLQX.js";
import "./chunk-OG6ZDX6G.js";
import "./chunk-AKKQLPG3.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-EBB7BFM5.js";
import "./chunk-EWJ6TGTV.js";
import {
  spec6 as spec
} from "./chunk-NUIR4Y74.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XGS34SEP.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
