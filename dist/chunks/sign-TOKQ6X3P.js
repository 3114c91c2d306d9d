import {
  main
} from "./chunk-3PZHTIUR.js";
import "./chunk-Y5YRZAHV.js";
import "./chunk-FZAPJ5EG.js";
import "./chunk-FYSTMNDL.js";
import "./chunk-L6IAULUG.js";
import "./chunk-UP4CYXZJ.js";
import {
  spec6 as spec
} from "./chunk-EHT6WYZQ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-R5TLFNRU.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
