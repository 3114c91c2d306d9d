import {
  main
} from "./chunk-5AO3H3RI.js";
import "./chunk-W7I7CSA2.js";
import {
  spec4 as spec
} from "./chunk-ORLYU4QX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
