import {
  main
} from "./chunk-QALWSXMD.js";
import "./chunk-532EDMO4.js";
import {
  spec4 as spec
} from "./chunk-CLRFUU7T.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-WZRU4GLT.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
