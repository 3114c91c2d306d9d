import {
  main
} from "./chunk-CJ4XHCI7.js";
import {
  spec4 as spec
} from "./chunk-GC7KKEXO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-V566EOV4.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
