import {
  main
} from "./chunk-CXMCWNKF.js";
import "./chunk-7WVF2ZAC.js";
import "./chunk-JD4UFB5C.js";
import "./chunk-CN73GM4U.js";
import "./chunk-I62YHDXA.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-3DQXD2HY.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IJL76HOG.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
