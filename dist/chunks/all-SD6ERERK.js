import {
  main
} from "./chunk-64CRT7HX.js";
import {
  spec4 as spec
} from "./chunk-DBPWILTA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-NIK3ZHBJ.js";
import "./chunk-XKMNP4OA.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
