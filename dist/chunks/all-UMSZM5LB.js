import {
  main
} from "./chunk-Y5OM5SJF.js";
import "./chunk-OEMMP5AA.js";
import {
  spec4 as spec
} from "./chunk-E2UZ32ZI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
