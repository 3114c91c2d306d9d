import {
  main
} from "./chunk-XHZPDWOH.js";
import {
  spec4 as spec
} from "./chunk-N3IEL5BW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4UXBWD5I.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
