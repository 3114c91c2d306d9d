import {
  main
} from "./chunk-GVMVVLO5.js";
import "./chunk-DZD6BE6D.js";
import "./chunk-HNF46RQB.js";
import "./chunk-3JD6M44N.js";
import "./chunk-HWSRESUV.js";
import "./chunk-C235IGDL.js";
import "./chunk-YOJUYWR5.js";
import {
  spec6 as spec
} from "./chunk-AL4KXLPO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-7HMB6H7Y.js";
import "./chunk-XKMNP4OA.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
