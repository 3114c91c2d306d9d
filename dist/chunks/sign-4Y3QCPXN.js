import {
  main
} from "./chunk-B5ER3CAN.js";
import "./chunk-NXB4UD46.js";
import "./chunk-XV7E4MTN.js";
import "./chunk-ZVANJWLD.js";
import "./chunk-BJQK2XSQ.js";
import "./chunk-YKEXNB6Q.js";
import "./chunk-YOJUYWR5.js";
import {
  spec6 as spec
} from "./chunk-5RVLIAG5.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LLQYQ73Y.js";
import "./chunk-XKMNP4OA.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
