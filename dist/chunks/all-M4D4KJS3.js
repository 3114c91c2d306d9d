import {
  main
} from "./chunk-AKFKDKGO.js";
import {
  spec4 as spec
} from "./chunk-LIL37PI2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-PUIRNE53.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
