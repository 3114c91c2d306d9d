import {
  main
} from "./chunk-TYKGC6CT.js";
import "./chunk-WZM3JMX5.js";
import {
  spec4 as spec
} from "./chunk-QSGJVNHY.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-7HVXNZTF.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
