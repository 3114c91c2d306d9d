import {
  createActionsHost,
  main,
  readRunContext,
  runAction,
  spec
} from "./chunk-L43QLR6C.js";
import "./chunk-MYBEWRCH.js";

// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
