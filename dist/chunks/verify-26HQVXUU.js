import {
  createActionsHost,
  main,
  readRunContext,
  runAction,
  spec
} from "./chunk-QCLCOI3P.js";
import "./chunk-P7CZ5A5S.js";

// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
