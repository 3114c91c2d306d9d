import {
  main
} from "./chunk-FHFGPLLC.js";
import "./chunk-RE7E6LNS.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-KVE45OLW.js";
import "./chunk-2ILJ74RS.js";
import "./chunk-S56IKRCG.js";
import {
  spec
} from "./chunk-I2T3BX5X.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-V27UC4C3.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
