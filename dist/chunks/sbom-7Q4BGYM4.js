import {
  main
} from "./chunk-BGTEWSP6.js";
import "./chunk-K6JNNLVR.js";
import "./chunk-YOJ6X3JN.js";
import "./chunk-M42LDTGU.js";
import "./chunk-F3KOASD5.js";
import "./chunk-EL67KRMR.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import {
  spec2 as spec
} from "./chunk-6UDGWESN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-PWTMZEYE.js";
import "./chunk-XKMNP4OA.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
