import {
  main
} from "./chunk-FGFCB53I.js";
import {
  spec4 as spec
} from "./chunk-AL4KXLPO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-7HMB6H7Y.js";
import "./chunk-XKMNP4OA.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
