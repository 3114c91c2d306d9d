import {
  main
} from "./chunk-SXR4SI5P.js";
import {
  spec4 as spec
} from "./chunk-ASPE33MH.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-PHJBNQ6I.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
