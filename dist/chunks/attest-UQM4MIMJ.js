import {
  main
} from "./chunk-3T2ZPUMI.js";
import "./chunk-74HVC33V.js";
import "./chunk-LSNENRZ4.js";
import "./chunk-KJWKCQEP.js";
import "./chunk-MT3SQKKS.js";
import "./chunk-V5HY7DHJ.js";
import "./chunk-THOO4BCI.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-CGYJNJAR.js";
import {
  spec5 as spec
} from "./chunk-DEABB6FX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-OYC7V2AR.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
