import {
  main
} from "./chunk-Q5VOLXGB.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec
} from "./chunk-VR74FNW4.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
