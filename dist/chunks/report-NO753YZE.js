import {
  main
} from "./chunk-J6J7UN32.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-PWHSNN4S.js";
import "./chunk-ZNZTBUNI.js";
import "./chunk-XATW5RVP.js";
import {
  spec
} from "./chunk-PR4EHXTP.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-B64CQOCT.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
