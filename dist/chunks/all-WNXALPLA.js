import {
  main
} from "./chunk-QGFJMI24.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec3 as spec
} from "./chunk-VR74FNW4.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
