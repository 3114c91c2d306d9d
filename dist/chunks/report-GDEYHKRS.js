import {
  main
} from "./chunk-HZCG5OY4.js";
import "./chunk-D777JNMF.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-C2P57HBO.js";
import "./chunk-MSSZ5FZW.js";
import "./chunk-2QSQHKCR.js";
import {
  spec
} from "./chunk-6D6DUVRX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4OT3EQJJ.js";
import "./chunk-G3XLAG5J.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
