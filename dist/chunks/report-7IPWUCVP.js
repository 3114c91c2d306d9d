import {
  main
} from "./chunk-4PKCAASN.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-UPHECLER.js";
import "./chunk-5G73SZQM.js";
import "./chunk-GM4B6T6O.js";
import {
  spec
} from "./chunk-TVAVSRC2.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-IVGFEYGG.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
