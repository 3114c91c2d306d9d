import {
  main
} from "./chunk-JKTOTO2G.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-RAUYDKFH.js";
import "./chunk-K3DTVWLM.js";
import "./chunk-7RFWWRLG.js";
import {
  spec
} from "./chunk-7FUAB4XJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ZKMNCD4D.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
