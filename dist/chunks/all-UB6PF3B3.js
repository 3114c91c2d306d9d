import {
  main
} from "./chunk-7VQHXXSH.js";
import {
  spec4 as spec
} from "./chunk-WVQM2GY2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6KBSCAJ4.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
