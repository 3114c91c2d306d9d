import {
  main
} from "./chunk-5JN5FICV.js";
import {
  spec4 as spec
} from "./chunk-TTB52GB2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-BQ7L6ADK.js";
import "./chunk-XKMNP4OA.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
