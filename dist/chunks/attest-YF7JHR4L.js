import {
  main
} from "./chunk-2KTXEZ4C.js";
import "./chunk-U2VYALQW.js";
import "./chunk-Q2B22CZV.js";
import "./chunk-DIAPYP5K.js";
import "./chunk-LNWA4PR7.js";
import "./chunk-Y23IMX3C.js";
import "./chunk-5RZ4UU2K.js";
import "./chunk-57SQLRBO.js";
import {
  spec5 as spec
} from "./chunk-HTR3YTM5.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-SXEGEUAZ.js";
import "./chunk-KAO2RF6T.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
