import {
  main
} from "./chunk-TVGTDO66.js";
import {
  spec4 as spec
} from "./chunk-TVAVSRC2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IVGFEYGG.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
