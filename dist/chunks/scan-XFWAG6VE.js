import {
  main
} from "./chunk-EEMDOWCG.js";
import "./chunk-C4YKDL5W.js";
import "./chunk-UMWC7TVM.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-55ICUDVR.js";
import "./chunk-4DFJQKC7.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-BGEWRQ7K.js";
import "./chunk-Z2W7ONTH.js";
import {
  spec3 as spec
} from "./chunk-XWCHOY7A.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-HHIW7SPN.js";
import "./chunk-KAO2RF6T.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
