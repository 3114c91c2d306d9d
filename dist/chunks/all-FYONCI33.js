import {
  main
} from "./chunk-3656OWGB.js";
import {
  spec4 as spec
} from "./chunk-UKS3WZC2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-KR55HXL6.js";
import "./chunk-XKMNP4OA.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
