import {
  main
} from "./chunk-KMM73AB6.js";
import "./chunk-UG2VI5CH.js";
import {
  spec4 as spec
} from "./chunk-2YKE6MR6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VDAKML6V.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
