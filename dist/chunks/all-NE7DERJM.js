import {
  main
} from "./chunk-ABWCIIMH.js";
import {
  spec4 as spec
} from "./chunk-F3ABEMF4.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-NDEGQDAG.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
