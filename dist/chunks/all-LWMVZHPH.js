import {
  main
} from "./chunk-A7UDTCMA.js";
import {
  spec4 as spec
} from "./chunk-H6FEKK74.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-DTUIZXBP.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
