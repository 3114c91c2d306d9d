import {
  main
} from "./chunk-WWMDJ3QU.js";
import {
  spec4 as spec
} from "./chunk-5RVLIAG5.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LLQYQ73Y.js";
import "./chunk-XKMNP4OA.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
