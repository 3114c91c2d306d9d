import {
  createActionsHost,
  main,
  readRunContext,
  runAction,
  spec
} from "./chunk-ENC2U5UR.js";
import "./chunk-KAO2RF6T.js";

// action:verify
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
