import {
  createActionsHost,
  main,
  readRunContext,
  runAction,
  spec
} from "./chunk-DFF4XGLL.js";
import "./chunk-G3XLAG5J.js";

// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
