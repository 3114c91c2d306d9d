import {
  main
} from "./chunk-GSYEUTQK.js";
import {
  spec4 as spec
} from "./chunk-MRBA4SM5.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-32QZV64C.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
