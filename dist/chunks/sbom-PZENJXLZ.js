import {
  main
} from "./chunk-77E6RB3W.js";
import "./chunk-MNHAGNHS.js";
import "./chunk-VAAWLEDB.js";
import "./chunk-BQXBZKRG.js";
import "./chunk-FJNXQFWQ.js";
import "./chunk-PWDFB6RM.js";
import "./chunk-3K2UQNB5.js";
import "./chunk-3ADKQ2R7.js";
import {
  spec2 as spec
} from "./chunk-V7YLHZGK.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-OIBUB4DU.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
