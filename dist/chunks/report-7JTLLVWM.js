import {
  main
} from "./chunk-N2FBEBN6.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-RJVL6D2H.js";
import "./chunk-7AI4EZ3Q.js";
import {
  spec
} from "./chunk-77GZJOJ3.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LGX3DJZL.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
