import {
  main
} from "./chunk-UOWJONBX.js";
import {
  spec4 as spec
} from "./chunk-PVODZA52.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-UYW2JHXA.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
