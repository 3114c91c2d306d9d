import {
  main
} from "./chunk-VESTX7AD.js";
import {
  spec4 as spec
} from "./chunk-SK33ZLTV.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-NCISVKOX.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
