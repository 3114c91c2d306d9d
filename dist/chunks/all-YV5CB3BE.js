import {
  main
} from "./chunk-ISKPCMIP.js";
import {
  spec4 as spec
} from "./chunk-UCHLIEPN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-5LDXIZNS.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
