import {
  main
} from "./chunk-Y6WFU4H5.js";
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
