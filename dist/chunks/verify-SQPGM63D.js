import {
  createActionsHost,
  main,
  readRunContext,
  runAction,
  spec
} from "./chunk-LAH4TFRX.js";
import "./chunk-KAO2RF6T.js";

// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
