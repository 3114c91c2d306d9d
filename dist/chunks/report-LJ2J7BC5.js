import {
  main
} from "./chunk-YEJ7Z7O6.js";
import "./chunk-FZAPJ5EG.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-QXZAYAAP.js";
import "./chunk-GN4STEEF.js";
import "./chunk-33G2W4FQ.js";
import {
  spec
} from "./chunk-EHT6WYZQ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-R5TLFNRU.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
