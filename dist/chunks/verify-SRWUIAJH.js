import {
  createActionsHost,
  main,
  readRunContext,
  runAction,
  spec
} from "./chunk-7HMB6H7Y.js";
import "./chunk-XKMNP4OA.js";

// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
