import {
  main
} from "./chunk-QZIX3MX6.js";
import {
  spec4 as spec
} from "./chunk-XZPX4H3H.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FSUTONLQ.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
