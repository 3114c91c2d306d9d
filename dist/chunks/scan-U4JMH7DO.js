import {
  main
} from "./chunk-HF57UBGA.js";
import "./chunk-SBIS63RH.js";
import "./chunk-3AYQOBEZ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-GQSC3DSG.js";
import "./chunk-AEWODAND.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-DML5OBZ3.js";
import "./chunk-HT6KTLKK.js";
import {
  spec3 as spec
} from "./chunk-P6VWZZUZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-KXRI7UOB.js";
import "./chunk-KAO2RF6T.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
