import {
  main
} from "./chunk-ZWWHAZB2.js";
import "./chunk-CGEA6UKP.js";
import "./chunk-2UVJXZA5.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-YAUYXM2J.js";
import "./chunk-B4TMGWUM.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-4YLFJDBV.js";
import "./chunk-GWPFTCHW.js";
import {
  spec3 as spec
} from "./chunk-UCHLIEPN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-5LDXIZNS.js";
import "./chunk-KAO2RF6T.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
