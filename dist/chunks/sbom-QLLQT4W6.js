import {
  main
} from "./chunk-KKTUYXC5.js";
import "./chunk-GENYOBML.js";
import "./chunk-WUPT6VBS.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-ZHXX7HT5.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-7FQFAXPW.js";
import "./chunk-KMDTUMRT.js";
import "./chunk-3MG7PZO5.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-J5F3SZEQ.js";
import "./chunk-6VYO5TYB.js";
import "./chunk-FZJ3MQNH.js";
import {
  spec2 as spec
} from "./chunk-E2UZ32ZI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
