import {
  main
} from "./chunk-HSMHZCD5.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-3V5XN52Q.js";
import "./chunk-DCRW5WCI.js";
import "./chunk-4U6ANW4P.js";
import "./chunk-EKBVXJ7U.js";
import {
  spec
} from "./chunk-RTCACUJI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ALNDJBVR.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
