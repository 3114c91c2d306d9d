import {
  main
} from "./chunk-QGP5XOZ5.js";
import "./chunk-Y5YRZAHV.js";
import "./chunk-3TLMROYE.js";
import "./chunk-FZAPJ5EG.js";
import "./chunk-FYSTMNDL.js";
import "./chunk-L6IAULUG.js";
import "./chunk-UP4CYXZJ.js";
import {
  spec5 as spec
} from "./chunk-EHT6WYZQ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-R5TLFNRU.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
