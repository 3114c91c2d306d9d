import {
  createActionsHost,
  main,
  readRunContext,
  runAction,
  spec
} from "./chunk-IJL76HOG.js";
import "./chunk-JTYIUYNF.js";

// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
