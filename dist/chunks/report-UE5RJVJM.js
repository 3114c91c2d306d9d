import {
  main
} from "./chunk-L77RKHJ6.js";
import "./chunk-G3HTKOHI.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-S2FUEK4H.js";
import "./chunk-KUWYCYXK.js";
import {
  spec
} from "./chunk-DBPWILTA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-NIK3ZHBJ.js";
import "./chunk-XKMNP4OA.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
