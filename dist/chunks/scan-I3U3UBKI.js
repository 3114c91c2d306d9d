import {
  main
} from "./chunk-BL47FTDX.js";
import "./chunk-DDT56NL7.js";
import "./chunk-N5O46HTE.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-C4XYERMI.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-3QY4L4CU.js";
import "./chunk-7ECNTYCQ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-NOUY6AVV.js";
import "./chunk-6CVOW5YX.js";
import "./chunk-3ZT6URVZ.js";
import "./chunk-BUTLQOYZ.js";
import {
  spec3 as spec
} from "./chunk-HDVG2BFL.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-O5ZK7TJ2.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
