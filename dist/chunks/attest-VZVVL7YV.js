import {
  main
} from "./chunk-53U35KL5.js";
import "./chunk-K74RGKHM.js";
import "./chunk-ZJV6FEHR.js";
import "./chunk-QTTEOYVD.js";
import "./chunk-J5DH35UB.js";
import "./chunk-5FMWZIKZ.js";
import "./chunk-3DHNPLUG.js";
import {
  spec5 as spec
} from "./chunk-ENFUSZDN.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6HX22B5Y.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
