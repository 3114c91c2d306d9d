import {
  main
} from "./chunk-KWDSSOX3.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-D55VBHUT.js";
import "./chunk-KHHDGCPK.js";
import "./chunk-4NRROWLM.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-CLRFUU7T.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-WZRU4GLT.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
