import {
  main
} from "./chunk-UTNNUNBA.js";
import "./chunk-CBYMR4FZ.js";
import "./chunk-IA566MI5.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-X6APN3ZE.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-MUGI2W2P.js";
import "./chunk-YFPUTLMD.js";
import "./chunk-OYVRFH3V.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-7WAKB633.js";
import "./chunk-TZ3OH5DO.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec7 as spec
} from "./chunk-4MWOCEIU.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
