import {
  main
} from "./chunk-G4QGF4PX.js";
import "./chunk-QHJLL5MR.js";
import "./chunk-UPUN77YK.js";
import "./chunk-LXPEDGXA.js";
import "./chunk-IQBDZ7Q5.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-BNHKE75D.js";
import {
  spec5 as spec
} from "./chunk-AZKQB5AJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FWJKZKKJ.js";
import "./chunk-KAO2RF6T.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
