import {
  main
} from "./chunk-YCDMFB44.js";
import "./chunk-3WS2DRYW.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-QLYDO3IF.js";
import "./chunk-BGEWRQ7K.js";
import "./chunk-Z2W7ONTH.js";
import {
  spec
} from "./chunk-XWCHOY7A.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-HHIW7SPN.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
