import {
  main
} from "./chunk-RFWOL2I5.js";
import "./chunk-MT3SQKKS.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-JU4TFLX7.js";
import "./chunk-3RXUXYQS.js";
import "./chunk-JK7VQDTE.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-DEABB6FX.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-OYC7V2AR.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
