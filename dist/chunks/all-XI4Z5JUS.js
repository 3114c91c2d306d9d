import {
  main
} from "./chunk-6SXGUXND.js";
import "./chunk-MOMW7FBK.js";
import {
  spec4 as spec
} from "./chunk-A732SRLW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
