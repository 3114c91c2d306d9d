import {
  main
} from "./chunk-PZ4WZ366.js";
import {
  spec4 as spec
} from "./chunk-STP3O3G7.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6D2WYOEX.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
