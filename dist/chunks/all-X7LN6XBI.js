import {
  main
} from "./chunk-J2WR5V4I.js";
import {
  spec4 as spec
} from "./chunk-VN54K6SU.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-UBLOW4JL.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
