import {
  main
} from "./chunk-6SZMAG5N.js";
import "./chunk-CCAXXZXL.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-QHX5U46O.js";
import "./chunk-BB5LLZLO.js";
import "./chunk-JX6FUUKY.js";
import "./chunk-VIYAWP3S.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-YQECIOX5.js";
import "./chunk-2VQG3GTR.js";
import "./chunk-7NFGBAWX.js";
import "./chunk-GM25PR4U.js";
import {
  spec3 as spec
} from "./chunk-ZNR2O4TA.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ETVURYMM.js";
import "./chunk-5PZIW4RT.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
