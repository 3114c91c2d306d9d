import {
  main
} from "./chunk-EWDP2UCE.js";
import "./chunk-DIAPYP5K.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-QCAHQTIF.js";
import "./chunk-NEOXPFHL.js";
import {
  spec
} from "./chunk-HTR3YTM5.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-SXEGEUAZ.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
