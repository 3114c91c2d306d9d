import {
  main
} from "./chunk-N7BXXHKM.js";
import {
  spec4 as spec
} from "./chunk-HOJ6QW7S.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XLAAY4HG.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
