import {
  main
} from "./chunk-QH2EILGL.js";
import {
  spec4 as spec
} from "./chunk-KEICQSOW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6QSKYFUB.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
