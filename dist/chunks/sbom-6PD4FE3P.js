import {
  main
} from "./chunk-TQW6QJU7.js";
import "./chunk-H36PDRDJ.js";
import "./chunk-2TFC5TOY.js";
import "./chunk-VVA3VGCA.js";
import "./chunk-3POMQ7ED.js";
import "./chunk-RQHI5VYL.js";
import "./chunk-GJGGOZ74.js";
import "./chunk-LPOIPN3I.js";
import {
  spec2 as spec
} from "./chunk-4TXJ32LE.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VCGB5ZFL.js";
import "./chunk-MYBEWRCH.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
