import {
  main
} from "./chunk-WFCRGAXV.js";
import {
  spec4 as spec
} from "./chunk-AZKQB5AJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FWJKZKKJ.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
