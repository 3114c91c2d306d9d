import {
  main
} from "./chunk-6AR7X5A5.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-LYXLUIKG.js";
import "./chunk-M2IT2LCQ.js";
import {
  spec
} from "./chunk-BB27IWAI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4HE3ARCO.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
