import {
  main
} from "./chunk-E3CCIXSG.js";
import "./chunk-CTDVHAWW.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-D4QYKA3T.js";
import "./chunk-4YLFJDBV.js";
import "./chunk-GWPFTCHW.js";
import {
  spec
} from "./chunk-UCHLIEPN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-5LDXIZNS.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
