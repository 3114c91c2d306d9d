import {
  main
} from "./chunk-ZZSLLLNM.js";
import {
  spec4 as spec
} from "./chunk-PBQLYVAN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6MONBPL7.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
