import {
  main
} from "./chunk-DFIB6ASN.js";
import {
  spec4 as spec
} from "./chunk-XWCHOY7A.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-HHIW7SPN.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
