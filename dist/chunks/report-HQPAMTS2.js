import {
  main
} from "./chunk-PR445QHB.js";
import "./chunk-ICQZWKHN.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-ZKJFKVVN.js";
import "./chunk-LYQ5GQP5.js";
import "./chunk-7A2OIWVV.js";
import {
  spec
} from "./chunk-THSWDJFT.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LAH4TFRX.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
