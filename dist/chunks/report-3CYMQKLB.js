import {
  main
} from "./chunk-XVWNLU6M.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-AQ2YPH5R.js";
import "./chunk-3JX3QIAR.js";
import "./chunk-IE43VJJW.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-L77QNKZS.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
