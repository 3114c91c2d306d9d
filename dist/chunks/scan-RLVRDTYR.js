import {
  main
} from "./chunk-U4WEYRRW.js";
import "./chunk-N3FCPS7S.js";
import "./chunk-NTVLJBS4.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-KLJTSWZO.js";
import "./chunk-2CTFZGK7.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-GYB5QIPC.js";
import "./chunk-DVACBXBM.js";
import {
  spec3 as spec
} from "./chunk-QUE3CRD3.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6APYVWIO.js";
import "./chunk-KAO2RF6T.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
