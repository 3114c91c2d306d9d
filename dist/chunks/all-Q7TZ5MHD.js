import {
  main
} from "./chunk-2AFKLDXO.js";
import {
  spec4 as spec
} from "./chunk-PQLY4PUW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-CKH5GJPZ.js";
import "./chunk-XKMNP4OA.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
