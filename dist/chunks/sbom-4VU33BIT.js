import {
  main
} from "./chunk-HUAGQCQE.js";
import "./chunk-SDTTGH5S.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-NRSDGCQZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-SJAQOO5D.js";
import "./chunk-LAAXXWL2.js";
import {
  spec2 as spec
} from "./chunk-ELGMNIMJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-5NGOXDFS.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
