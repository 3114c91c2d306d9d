import {
  main
} from "./chunk-ZOR56UHU.js";
import {
  spec4 as spec
} from "./chunk-JLID66XU.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VZCGAGBE.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
