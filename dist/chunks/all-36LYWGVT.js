import {
  main
} from "./chunk-OIIYRPZ2.js";
import "./chunk-LDP64HQC.js";
import {
  spec4 as spec
} from "./chunk-ZQIXMMFY.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-3UNRX64N.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
