import {
  main
} from "./chunk-XAEYTBK6.js";
import "./chunk-MRVRJMXF.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-SRQLWSXC.js";
import "./chunk-VPXEGJKI.js";
import {
  spec
} from "./chunk-COBZXKRK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-JYKBA2NP.js";
import "./chunk-MYBEWRCH.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
