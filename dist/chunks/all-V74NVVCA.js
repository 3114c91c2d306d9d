import {
  main
} from "./chunk-5BK2J6H7.js";
import {
  spec4 as spec
} from "./chunk-FLH7M56A.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-2NJAR3HM.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
