import {
  main
} from "./chunk-Z5EGLM32.js";
import {
  spec4 as spec
} from "./chunk-BGUQ4ITJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-EVP3ARXF.js";
import "./chunk-G3XLAG5J.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
