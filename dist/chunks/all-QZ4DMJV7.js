import {
  main
} from "./chunk-OG5ILSTT.js";
import "./chunk-WBKBNEGC.js";
import {
  spec3 as spec
} from "./chunk-EYZMORZ6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-YZZKLJZG.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
