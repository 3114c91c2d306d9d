import {
  createActionsHost,
  main,
  readRunContext,
  runAction,
  spec
} from "./chunk-KR55HXL6.js";
import "./chunk-XKMNP4OA.js";

// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
