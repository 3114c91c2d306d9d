import {
  createActionsHost,
  main,
  readRunContext,
  runAction,
  spec
} from "./chunk-BIPKE7N2.js";
import "./chunk-G3XLAG5J.js";

// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
