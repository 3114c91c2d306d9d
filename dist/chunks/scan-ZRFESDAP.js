import {
  main
} from "./chunk-BU7CT2LG.js";
import "./chunk-DDT56NL7.js";
import "./chunk-LHC2RVCC.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-2VLWCEHU.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-AH5YDKXM.js";
import "./chunk-QTE272R4.js";
import "./chunk-LRORRG2T.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-PGCSAWLH.js";
import "./chunk-A6MWO56H.js";
import "./chunk-3ZT6URVZ.js";
import "./chunk-IESPL4OV.js";
import {
  spec3 as spec
} from "./chunk-T3AQXASF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6W7X2LVE.js";
import "./chunk-JTYIUYNF.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
