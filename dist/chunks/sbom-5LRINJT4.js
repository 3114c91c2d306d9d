import {
  main
} from "./chunk-JEGCBFRU.js";
import "./chunk-CMVWLIAN.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-JAILI44F.js";
import "./chunk-AH5YDKXM.js";
import "./chunk-REICX7XK.js";
import "./chunk-UNGNDPK5.js";
import {
  spec2 as spec
} from "./chunk-AN745S7R.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-JPAYOFXT.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
