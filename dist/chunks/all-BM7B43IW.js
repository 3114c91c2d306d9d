import {
  main
} from "./chunk-4NL7TD2O.js";
import "./chunk-QZ6BSMRU.js";
import {
  spec4 as spec
} from "./chunk-I6SNHLPZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FWSJ6BX5.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
