import {
  main
} from "./chunk-MJK3RLBC.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-J5A7CXBT.js";
import "./chunk-AANGBFBO.js";
import "./chunk-2TY7C443.js";
import {
  spec
} from "./chunk-KEICQSOW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6QSKYFUB.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
