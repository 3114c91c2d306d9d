import {
  main
} from "./chunk-RAIKUG7X.js";
import {
  spec4 as spec
} from "./chunk-BPWVWQOB.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ENC2U5UR.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
