import {
  main
} from "./chunk-MWWVES7X.js";
import "./chunk-PQIBTNLJ.js";
import "./chunk-X7HNURZT.js";
import "./chunk-VZHHMM3N.js";
import "./chunk-33QLUYFO.js";
import "./chunk-3DHNPLUG.js";
import {
  spec6 as spec
} from "./chunk-G6HBLWPT.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-HMVWW5VD.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
