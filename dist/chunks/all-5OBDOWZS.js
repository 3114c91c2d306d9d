import {
  main
} from "./chunk-UXRQZR5C.js";
import {
  spec4 as spec
} from "./chunk-2DK4K7E2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-5TYHLO7T.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
