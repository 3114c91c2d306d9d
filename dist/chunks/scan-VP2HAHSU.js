import {
  main
} from "./chunk-4UCMLLKH.js";
import "./chunk-L7M62MQV.js";
import "./chunk-ONZKVVMT.js";
import "./chunk-473V2FBE.js";
import "./chunk-XG6GD7T6.js";
import "./chunk-W24ZZKRW.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-TEKCP3YD.js";
import "./chunk-EL67KRMR.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import {
  spec3 as spec
} from "./chunk-PQLY4PUW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-CKH5GJPZ.js";
import "./chunk-XKMNP4OA.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
