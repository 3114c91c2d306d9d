import {
  main
} from "./chunk-BIYARQ3L.js";
import {
  spec4 as spec
} from "./chunk-EEPOQLJN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-WCXANI3D.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
