import {
  main
} from "./chunk-U37C7ML3.js";
import {
  spec4 as spec
} from "./chunk-SRMHQBD4.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-RVBST22Q.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
