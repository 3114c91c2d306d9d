import {
  main
} from "./chunk-NEEJM3YB.js";
import {
  spec4 as spec
} from "./chunk-4NOUDM63.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-P6J6JKB3.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
