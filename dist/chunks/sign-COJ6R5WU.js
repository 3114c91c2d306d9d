import {
  main
} from "./chunk-QOS4RNKW.js";
import "./chunk-2AEVPLSO.js";
import "./chunk-JF5HWRUR.js";
import "./chunk-6J5IGNA2.js";
import "./chunk-NFEYZXTE.js";
import "./chunk-XQCZC25F.js";
import "./chunk-57SQLRBO.js";
import {
  spec6 as spec
} from "./chunk-H6FEKK74.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-DTUIZXBP.js";
import "./chunk-KAO2RF6T.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
