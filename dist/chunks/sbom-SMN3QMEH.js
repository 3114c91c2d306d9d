import {
  main
} from "./chunk-6YBIX3GB.js";
import "./chunk-PHYRZE6C.js";
import "./chunk-QTDA6JIQ.js";
import "./chunk-JHIVTCGQ.js";
import "./chunk-L5TYYRQ7.js";
import "./chunk-RQHI5VYL.js";
import "./chunk-GJGGOZ74.js";
import "./chunk-LPOIPN3I.js";
import {
  spec2 as spec
} from "./chunk-KJ65XSIR.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VAHOI3LD.js";
import "./chunk-MYBEWRCH.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
