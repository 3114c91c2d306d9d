import {
  main
} from "./chunk-DTK3WYLV.js";
import {
  createActionsHost,
  readRunContext,
  runAction,
  spec2 as spec
} from "./chunk-VR74FNW4.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
