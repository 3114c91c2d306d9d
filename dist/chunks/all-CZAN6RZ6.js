import {
  main
} from "./chunk-JEY5TVP5.js";
import {
  spec4 as spec
} from "./chunk-QDLW2QKK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-W3XDBUTH.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
