import {
  main
} from "./chunk-BYRJM3RI.js";
import "./chunk-V422IYQQ.js";
import "./chunk-PKSH2SB7.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-GT5DQSP7.js";
import "./chunk-I2P65OJ6.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-TERVOVB7.js";
import "./chunk-CVKGN3KJ.js";
import {
  spec3 as spec
} from "./chunk-STP3O3G7.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6D2WYOEX.js";
import "./chunk-KAO2RF6T.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
