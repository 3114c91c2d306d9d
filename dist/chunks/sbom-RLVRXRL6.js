import {
  main
} from "./chunk-HEC5QRZL.js";
import "./chunk-ZXIWVHKI.js";
import "./chunk-2UVJXZA5.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-B4TMGWUM.js";
import {
  spec2 as spec
} from "./chunk-UCHLIEPN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-5LDXIZNS.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
