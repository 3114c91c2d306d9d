import {
  main
} from "./chunk-FPR52CSS.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-XZI32DPY.js";
import "./chunk-QVGYXGHB.js";
import "./chunk-VM6LDBGR.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import {
  spec
} from "./chunk-C2SBPLP6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-S3OUPWWS.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
