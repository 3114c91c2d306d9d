import {
  main
} from "./chunk-SSKOKMSQ.js";
import {
  spec4 as spec
} from "./chunk-THSWDJFT.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LAH4TFRX.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
