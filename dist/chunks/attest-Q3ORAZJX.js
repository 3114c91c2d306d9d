import {
  main
} from "./chunk-MKU5QHLA.js";
import "./chunk-473V2FBE.js";
import "./chunk-JTUCEJSF.js";
import "./chunk-T64PAEWI.js";
import "./chunk-E4G35ZWE.js";
import "./chunk-YOJUYWR5.js";
import "./chunk-4CQQ7N5D.js";
import "./chunk-HZJNUUNA.js";
import "./chunk-6F55KUDT.js";
import "./chunk-T6DN74KL.js";
import {
  spec5 as spec
} from "./chunk-PQLY4PUW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-CKH5GJPZ.js";
import "./chunk-XKMNP4OA.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
