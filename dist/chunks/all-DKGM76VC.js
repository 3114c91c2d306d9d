import {
  main
} from "./chunk-XQ7AXPTP.js";
import "./chunk-S5HLFNNL.js";
import {
  spec4 as spec
} from "./chunk-IG5OLN7J.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
