import {
  main
} from "./chunk-PEOPFIC6.js";
import {
  spec4 as spec
} from "./chunk-77GZJOJ3.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LGX3DJZL.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
