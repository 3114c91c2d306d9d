import {
  main
} from "./chunk-GFNUX6GX.js";
import "./chunk-LSNENRZ4.js";
import {
  spec4 as spec
} from "./chunk-DEABB6FX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-OYC7V2AR.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
