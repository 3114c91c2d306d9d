import {
  main
} from "./chunk-4WA5VIKR.js";
import "./chunk-QUTR43AI.js";
import {
  spec4 as spec
} from "./chunk-DHE6XOYL.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
