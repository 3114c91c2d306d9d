import {
  main
} from "./chunk-ONR3XFES.js";
import {
  spec4 as spec
} from "./chunk-X7WIRENX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-5LOOYMAW.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
