import {
  main
} from "./chunk-P5SHJAP7.js";
import "./chunk-JX6WAQ4R.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-2KE2JXZM.js";
import "./chunk-HDWS2GDJ.js";
import "./chunk-76G3KJNQ.js";
import {
  spec
} from "./chunk-VN54K6SU.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-UBLOW4JL.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
