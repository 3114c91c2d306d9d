import {
  main
} from "./chunk-PIS3RHTM.js";
import "./chunk-QGXUN64Q.js";
import "./chunk-XXPBA3FW.js";
import "./chunk-24ZTY2RH.js";
import "./chunk-2GBNGA55.js";
import "./chunk-PWDFB6RM.js";
import "./chunk-3K2UQNB5.js";
import "./chunk-3ADKQ2R7.js";
import {
  spec2 as spec
} from "./chunk-UGEBHC3Z.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-CIBYAQNB.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
