import {
  main
} from "./chunk-NLHSIZW4.js";
import "./chunk-ZJV6FEHR.js";
import {
  spec4 as spec
} from "./chunk-ENFUSZDN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6HX22B5Y.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
