import {
  main
} from "./chunk-M54VIBC5.js";
import "./chunk-YJ7WDKDP.js";
import {
  spec4 as spec
} from "./chunk-ZUOR6Q35.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
