import {
  main
} from "./chunk-MNI4QASW.js";
import "./chunk-KBVXKI5O.js";
import "./chunk-U2VYALQW.js";
import "./chunk-OWQT6QG5.js";
import "./chunk-H2QOZFA4.js";
import "./chunk-BCYZRE4G.js";
import "./chunk-HVRVV6WD.js";
import "./chunk-3ADKQ2R7.js";
import {
  spec2 as spec
} from "./chunk-HTR3YTM5.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-SXEGEUAZ.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
