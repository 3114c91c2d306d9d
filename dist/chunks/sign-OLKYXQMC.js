import {
  main
} from "./chunk-JQBQDPHE.js";
import "./chunk-OPYALQHI.js";
import "./chunk-532EDMO4.js";
import "./chunk-VM4YU6HC.js";
import "./chunk-YJ77S4VY.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-CLRFUU7T.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-WZRU4GLT.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
