import {
  main
} from "./chunk-3E4JYEJH.js";
import "./chunk-T64PAEWI.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-2PDKRNHN.js";
import "./chunk-TEKCP3YD.js";
import {
  spec
} from "./chunk-PQLY4PUW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-CKH5GJPZ.js";
import "./chunk-XKMNP4OA.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
