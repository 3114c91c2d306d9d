import {
  main
} from "./chunk-GWREDN42.js";
import "./chunk-RM6EJ2QU.js";
import {
  spec4 as spec
} from "./chunk-SB5E3H7I.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XFKEHE3P.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
